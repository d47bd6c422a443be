import { describe, expect, it } from "vitest";
import { grade } from "../../../graders/grade.ts";
import { gradeUnder, loadPack, withPack } from "../../../graders/pack/pack.ts";
import { inVariant, variantOf, variantSeedOf } from "../../../graders/variants/variant.ts";
import { drawWords, replaceWords } from "../../../graders/variants/words.ts";
import { labOf, manifest, pod, service } from "../../support/lab.ts";

const SOLUTION = service("web", "app: web", "port: 80, nodePort: 30080", "type: NodePort");
const lab = labOf({
  objects: manifest(
    pod("client", "client"),
    pod("web-1", "web"),
    service("other", "app: web", "port: 81, nodePort: 30101", "type: NodePort"),
  ),
  files: {
    "solution.yaml": SOLUTION,
    "brief.md": "Open port 30080. {{web}} Never 30081.",
    "wrong/web.yaml": SOLUTION.replace("30080", "30081"),
  },
  declared: {
    variants: { "30080": { from: 30100, to: 30110 }, web: ["web", "shop"] },
    symptoms: [{ id: "web", from: "outside/user", to: "node/node1:30080", outcome: "refused" }],
    tasks: [
      {
        id: "web",
        title: "Port 30080 answers",
        checks: [
          {
            id: "web-answers",
            title: "It",
            kind: "probe",
            from: "outside/user",
            to: "node/node1:30080",
            outcome: "answered",
            answeredBy: { app: "web" },
          },
        ],
      },
    ],
    hints: [
      {
        id: "web",
        severity: "essential",
        when: [{ fact: "port", service: "web", nodePort: { not: 30080 } }],
        ladder: ["Not 30080."],
      },
    ],
  },
});
const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
const words = (seed: number) => Object.fromEntries(drawWords(lab, seed));

describe("replaceWords", () => {
  it.each([
    { text: "port 30080, http://h:30080/ and 30080.", becomes: "port 1, http://h:1/ and 1." },
    { text: "130080 300800 10.30080 30080.5 a30080", becomes: "130080 300800 10.30080 30080.5 a30080" },
    { text: "web, web-1, web.default and app=web", becomes: "shop, shop-1, shop.default and app=shop" },
    { text: "website cobweb {{web}}", becomes: "website cobweb {{web}}" },
  ])("makes of $text: $becomes", ({ text, becomes }) => {
    const replaced = replaceWords(
      text,
      new Map([
        ["30080", "1"],
        ["web", "shop"],
      ]),
    );
    expect(replaced).toBe(becomes);
  });

  it("replaces all words at once, so that two may change places", () => {
    expect(
      replaceWords(
        "a b",
        new Map([
          ["a", "b"],
          ["b", "a"],
        ]),
      ),
    ).toBe("b a");
  });
});

describe("a variant", () => {
  it("is the lab as it is written for the seed 0", () => {
    expect(variantOf(lab, 0)).toBe(lab);
  });

  it("is the same for the same seed, and of twenty many differ", () => {
    expect(variantOf(lab, 7)).toEqual(variantOf(lab, 7));
    expect(new Set(seeds.map((seed) => variantOf(lab, seed).solution)).size).toBeGreaterThan(10);
  });

  it("never takes a value that the lab uses already", () => {
    expect(seeds.map((seed) => words(seed)["30080"])).not.toContain("30101");
  });

  it("changes texts, checks, hints and worlds together, and no id", () => {
    const seed = seeds.find((each) => words(each).web === "shop") ?? 0;
    const port = words(seed)["30080"];
    const variant = variantOf(lab, seed);
    expect(variant).toMatchObject({
      id: "test",
      gradingHash: lab.gradingHash,
      brief: `Open port ${port}. {{web}} Never 30081.`,
      symptoms: [{ id: "web", to: `node/node1:${port}` }],
      tasks: [
        { id: "web", title: `Port ${port} answers`, checks: [{ id: "web-answers", answeredBy: { app: "shop" } }] },
      ],
      hints: [{ id: "web", when: [{ fact: "port", service: "shop", nodePort: { not: Number(port) } }] }],
    });
    expect(Object.keys(variant.wrong)).toEqual(["web"]);
  });

  it("is solved by its own solution, and not by the one as it was written", () => {
    const seed = 5;
    const variant = variantOf(lab, seed);
    expect(grade(variant, variant.solution).verdict).toBe("passed");
    expect(grade(variant, lab.solution).verdict).toBe("failed");
  });

  it("is what an instructor's tasks speak of, too", () => {
    const loaded = loadPack(
      lab,
      "pack.yaml",
      "tasks: [{ id: more, title: More, checks: [{ id: port, title: Port, kind: state, object: Service default/web, fields: [{ path: 'spec.ports[0].nodePort', is: 30080 }] }] }]",
    );
    if (loaded.kind === "broken") throw new Error(loaded.problems.map(({ message }) => message).join());
    expect(gradeUnder(withPack(lab, loaded.pack, 5), variantOf(lab, 5).solution, []).verdict).toBe("passed");
    expect(inVariant(lab, 5, "<p>Open port 30080.</p>")).toBe(`<p>Open port ${words(5)["30080"]}.</p>`);
  });

  it("is chosen by course and learner", () => {
    expect(variantSeedOf("net-2026", "ana")).toBe(variantSeedOf("net-2026", "ana"));
    expect(variantSeedOf("net-2026", "ana")).not.toBe(variantSeedOf("net-2026", "bo"));
    expect(variantSeedOf("net-2026", "ana")).not.toBe(variantSeedOf("net-2027", "ana"));
  });
});
