import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkContract } from "../../graders/contract/contract.ts";
import { loadLab } from "../../graders/lab/load.ts";
import { labNew } from "../../src/cli/lab/new.ts";
import { courseAround, readLabFolder } from "../../src/course-plugin/lab-folders.ts";

const root = join(import.meta.dirname, "..", "..");
const course = courseAround(root);
const folder = mkdtempSync(join(tmpdir(), "hop-labs-"));
const script = join(root, "src/cli/hop.mjs");
const hop = (...args: readonly string[]) =>
  spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: "utf8" });

/** A lab of the course, to be spoilt. */
function copyOf(id: string): string {
  const copy = join(mkdtempSync(join(folder, "copy-")), id);
  cpSync(join(root, "labs", id), copy, { recursive: true });
  return copy;
}

describe("hop lab new", () => {
  it("makes a lab that keeps its contract, with what was asked for", async () => {
    const labs = mkdtempSync(join(folder, "new-"));
    writeFileSync(join(labs, "order.yaml"), "- first\n");
    const asked: string[] = [];
    const ask = async (question: string, byDefault: string) => {
      asked.push(question);
      return byDefault;
    };
    await labNew(join(labs, "my-lab"), { title: 'Ports: a "test"', level: "2" }, ask);
    const loaded = loadLab("my-lab", readLabFolder(labs, "my-lab") ?? new Map());
    if (loaded.kind === "broken") throw new Error(loaded.problems.map(({ message }) => message).join());
    expect(checkContract(loaded.lab, course)).toEqual([]);
    expect(loaded.lab).toMatchObject({ title: 'Ports: a "test"', level: 2, minutes: 5 });
    expect(asked).toHaveLength(3);
    expect(readFileSync(join(labs, "order.yaml"), "utf8")).toBe("- first\n- my-lab\n");
  });

  it("leads editors to the schemas", async () => {
    const lab = join(mkdtempSync(join(folder, "new-")), "my-lab");
    await labNew(lab, {}, async (_question, byDefault) => byDefault);
    for (const file of ["lab.yaml", "cluster.yaml"]) {
      const [, schema = ""] =
        /^# yaml-language-server: \$schema=(\S+)$/m.exec(readFileSync(join(lab, file), "utf8")) ?? [];
      expect(existsSync(join(dirname(join(lab, file)), schema))).toBe(true);
    }
  });

  it.each([
    ["a name with capitals", ["new", "./MyLab"], /name it in lower case, with dashes/],
    ["a lab that is there already", ["new", "first-clusterip"], /is there already: choose another name/],
    [
      "a level that does not exist",
      ["new", join(folder, "x"), "--level", "9"],
      /--level 9: a whole number from 1 to 4/,
    ],
    ["no name", ["new"], /name a lab/],
  ])("refuses %s", (_what, args, says) => {
    const { status, stderr } = hop("lab", ...args);
    expect([status, stderr]).toEqual([2, expect.stringMatching(says)]);
  });
});

describe("hop lab check", () => {
  it("names file, line and remedy of a lab that is broken", () => {
    const copy = copyOf("first-clusterip");
    const lab = join(copy, "lab.yaml");
    writeFileSync(lab, readFileSync(lab, "utf8").replace("level: 1", "level: 9"));
    const { status, stderr } = hop("lab", "check", copy);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/lab\.yaml:4: level must be .*1,2,3,4/)]);
  });

  it("is done again whenever the lab changes", async () => {
    const copy = copyOf("first-clusterip");
    const watching = spawn(process.execPath, [script, "lab", "check", copy, "--watch"], { cwd: root });
    try {
      const heard: string[] = [];
      watching.stdout.on("data", (data) => heard.push(String(data)));
      await expect.poll(() => heard.join(""), { timeout: 60_000 }).toContain("Watching ");
      expect(heard.join("")).toContain("keeps its contract");
      writeFileSync(join(copy, "lab.yaml"), "title: [");
      await expect.poll(() => heard.join(""), { timeout: 60_000 }).toMatch(/lab\.yaml:1: /);
    } finally {
      watching.kill();
    }
  });
});

describe("hop lab mutate", () => {
  it("fails when a likely mistake passes", () => {
    const copy = copyOf("first-clusterip");
    const lab = join(copy, "lab.yaml");
    writeFileSync(lab, readFileSync(lab, "utf8").replace(/survivors:\n( {2}.*\n {4}.*\n)+/, ""));
    const { status, stdout } = hop("lab", "mutate", copy);
    expect([status, stdout]).toEqual([1, expect.stringContaining("✗ Service back-end: leave out spec.selector.app")]);
  });
});

describe("hop lab preview", () => {
  it("shows what a learner meets, in order", () => {
    const { status, stdout } = hop("lab", "preview", "first-clusterip");
    expect(status).toBe(0);
    const order = [
      "Give the back end one address",
      "and is refused",
      "1. The client reaches",
      "kind: Service",
      "✗",
      "Hint (",
      "The selector made the difference",
      "/labs/first-clusterip",
    ];
    const places = order.map((text) => stdout.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

it("a folder of labs can lie anywhere", () => {
  const copy = copyOf("first-clusterip");
  mkdirSync(join(copy, ".git"));
  expect(hop("grade", copy, join(copy, "solution.yaml")).status).toBe(0);
});
