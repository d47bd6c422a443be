import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkContract } from "../../graders/contract/contract.ts";
import { loadLab } from "../../graders/lab/load.ts";
import { courseAround, readLabFolder } from "../../src/course-plugin/lab-folders.ts";

const root = join(import.meta.dirname, "..", "..");
const course = courseAround(root);
const sound = new Map(readLabFolder(join(root, "labs"), "first-clusterip"));

type Texts = ReadonlyMap<string, string>;
const without = (file: string): Texts => new Map([...sound].filter(([path]) => path !== file));
const withFile = (file: string, text: string): Texts => new Map(sound).set(file, text);
const copied = (from: string, to: string): Texts => withFile(to, sound.get(from) ?? "");
function changed(file: string, from: string, to: string): Texts {
  const text = sound.get(file) ?? "";
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return withFile(file, text.replace(from, to));
}

function findings(texts: Texts): readonly string[] {
  const loaded = loadLab("broken", texts);
  return loaded.kind === "broken" ? loaded.problems.map(({ message }) => message) : checkContract(loaded.lab, course);
}

/** Hints only: each with the line that makes it superfluous to name it elsewhere. */
const HINT =
  "hints:\n  - id: never\n    severity: informative\n    when: [{ fact: service, name: nobody }]\n    ladder: [Look.]";

describe("the contract of a lab", () => {
  it("is kept by the lab that these tests break", () => {
    expect(findings(sound)).toEqual([]);
  });

  it.each<[string, Texts, RegExp]>([
    ["a start that passes", copied("solution.yaml", "start.yaml"), /^start.yaml passes: leave something to do/],
    [
      "a solution that does not",
      copied("start.yaml", "solution.yaml"),
      /^solution.yaml must pass, and back-end-answers does not/,
    ],
    [
      "another right answer that is wrong",
      copied("wrong/internal-only.yaml", "also-right/open.yaml"),
      /^also-right\/open.yaml must pass, and inside-only does not/,
    ],
    [
      "a right answer that meets an essential hint",
      changed("lab.yaml", "type: [NodePort, LoadBalancer] }", "type: [NodePort, LoadBalancer, ClusterIP] }"),
      /^solution.yaml is right, and still meets the essential hint internal-only/,
    ],
    [
      "a wrong answer that is right",
      copied("solution.yaml", "wrong/internal-only.right.yaml"),
      /^wrong\/internal-only.right.yaml passes: sharpen a check/,
    ],
    [
      "a wrong answer that meets another hint",
      copied("wrong/selector-too-broad.yaml", "wrong/internal-only.other.yaml"),
      /^wrong\/internal-only.other.yaml must meet internal-only first, and meets selector-too-broad/,
    ],
    [
      "a wrong answer that meets a second essential hint",
      changed("lab.yaml", "hasSelector: true, endpoints: 0,", "hasSelector: true, endpoints: { atMost: 3 },"),
      /^wrong\/\S+.yaml also meets the essential hint \S+: narrow its `when`, or let \S+ hide it/,
    ],
    [
      "a hint without its mistake",
      without("wrong/selector-misplaced.yaml"),
      /^no answer meets the hint selector-misplaced/,
    ],
    ["a hint that nothing ever fires", changed("lab.yaml", "hints:", HINT), /^no answer meets the hint never/],
    [
      "a check that cannot fail",
      changed(
        "lab.yaml",
        "      - id: inside-only",
        "      - { id: always, kind: state, title: It is there, object: Service default/kubernetes, fields: [{ path: spec.type, is: ClusterIP }] }\n      - id: inside-only",
      ),
      /^no shipped answer fails the check always/,
    ],
    [
      "a task that nothing passes",
      changed(
        "lab.yaml",
        "  - id: reports\n    title",
        "  - { id: shut, title: Nobody gets in, checks: [{ id: shut-out, kind: probe, title: Nobody answers, from: pod/default/client, to: 'service/default/nobody:80', outcome: not-answered }] }\n  - id: reports\n    title",
      ),
      /^the empty answer passes the task shut: give its check a positive control/,
    ],
    [
      "a task that gives credit for nothing",
      changed(
        "lab.yaml",
        "  - id: reports\n    title",
        "  - { id: half, title: Half, credit: partial, checks: [{ id: there, kind: state, title: There, object: Service default/kubernetes, fields: [{ path: spec.type, is: ClusterIP }] }, { id: here, kind: state, title: Here, object: Service default/back-end, fields: [{ path: spec.type, is: ClusterIP }] }] }\n  - id: reports\n    title",
      ),
      /^the empty answer earns credit in the task half: move what holds from the start/,
    ],
    [
      "a likely mistake that passes",
      changed(
        "lab.yaml",
        "object: Service default/reports\n        fields: [{ path: spec.type, is: ClusterIP }]",
        "object: Service default/reports\n        fields: [{ path: spec.type, in: [ClusterIP, NodePort] }]",
      ),
      /^a likely mistake passes \(Service reports: add type: NodePort\): sharpen a check/,
    ],
    [
      "a survivor that is none",
      changed("lab.yaml", "leave out spec.selector.app", "leave out spec.selector"),
      /^Service back-end: leave out spec.selector is listed under survivors, and is caught/,
    ],
    [
      "a given world that the server refuses",
      changed("cluster.yaml", "replicas: 3", "replicas: -3"),
      /^the API server refuses objects of cluster.yaml: .*spec.replicas/,
    ],
    [
      "a lock on what is not there",
      changed(
        "lab.yaml",
        "hints:",
        "locked: [{ id: nobodys, object: Pod default/nobody, reason: It is not yours. }]\nhints:",
      ),
      /^nobodys locks Pod default\/nobody, which is not in the world cluster/,
    ],
    [
      "a lock that no wrong answer breaks",
      changed(
        "lab.yaml",
        "hints:",
        "locked: [{ id: client-is-given, object: Pod default/client, reason: It is not yours. }]\nhints:",
      ),
      /^no answer meets the hint client-is-given: add wrong\/client-is-given.yaml/,
    ],
    [
      "a variant in which something no longer fits",
      changed("lab.yaml", "hints:", "variants: { client: [Client, CLIENT] }\nhints:"),
      /^variant 1: the API server refuses objects of cluster.yaml/,
    ],
    [
      "variants that are all the same",
      changed("lab.yaml", "hints:", "variants: { '8080': [8080, 8081] }\nhints:"),
      /^only \d of 20 variants have a solution of their own: give the variants more values/,
    ],
    [
      "a variant of what is not there",
      changed("lab.yaml", "hints:", "variants: { '8088': { from: 8100, to: 8200 } }\nhints:"),
      /^the variants change 8088, which stands nowhere in the lab/,
    ],
    [
      "HTML in a text",
      changed("brief.md", "front end", "<b>front end</b>"),
      /^brief.md holds HTML: <b>. Write Markdown/,
    ],
    [
      "a file that nobody reads",
      withFile("also_right/other.yaml", ""),
      /^nobody reads this file: a lab holds lab.yaml/,
    ],
    [
      "a symptom that the brief does not quote",
      changed("brief.md", "{{start-refused}}", "the client is refused"),
      /^brief.md does not quote the symptom start-refused: write \{\{start-refused\}\}/,
    ],
    [
      "a quote of no symptom",
      changed("brief.md", "{{start-refused}}", "{{start-refused}} {{start-slow}}"),
      /^brief.md quotes \{\{start-slow\}\}, which is no symptom: start-refused/,
    ],
    [
      "a symptom that does not hold",
      changed("lab.yaml", "outcome: refused", "outcome: timed-out"),
      /^the symptom start-refused does not hold in the start state/,
    ],
    [
      "a ladder that gives the solution away too early",
      changed(
        "lab.yaml",
        "- Clients call port 80. Look at which of the two ports is theirs.",
        "- 'Clients call port 80. Write `targetPort: 8080`.'",
      ),
      /^rung 1 of port-and-targetport-swapped gives away a line of the solution: targetPort: 8080/,
    ],
    [
      "a link that leads nowhere",
      changed("debrief.md", "\n", "\n[more](/course/nowhere)\n"),
      /^the link \/course\/nowhere leads nowhere/,
    ],
    [
      "a concept that nobody teaches",
      changed("lab.yaml", "[clusterip,", "[clusterip, magic,"),
      /^nothing is known of the concept magic/,
    ],
    [
      "a lab before it that is not there",
      changed("lab.yaml", "evidence:", "requires: [nobody]\nevidence:"),
      /^requires nobody, which is no lab before this one/,
    ],
    [
      "evidence without an address",
      changed("lab.yaml", "- https://kubernetes.io", "- kubernetes.io"),
      /^evidence kubernetes.io\S* is no public address/,
    ],
    ["a field that the schema does not know", changed("lab.yaml", "level: 1", "levle: 1"), /levle/],
    ["a lab.yaml that is no YAML", changed("lab.yaml", "level: 1", "level: [1"), /^error parsing lab.yaml: /],
    ["a text that is missing", without("debrief.md"), /^the file is missing/],
    [
      "a wrong answer that is named after no hint",
      copied("wrong/internal-only.yaml", "wrong/bad-luck.yaml"),
      /^the file is named after no hint: rename it, or add the hint/,
    ],
    [
      "a question that nothing depends on",
      changed("lab.yaml", "hints:", "questions: [{ id: why, kind: text, text: 'Why?' }]\nhints:"),
      /^nothing depends on the question why: add a check of the kind answer/,
    ],
    [
      "a part of the Cluster document that no answer needs to change",
      changed("lab.yaml", "hints:", "editable: [platform.mtu]\nhints:"),
      /^platform.mtu is editable, and no right answer changes it: take it out, or ask for it/,
    ],
    [
      "a part of the Cluster document that there is not",
      changed("lab.yaml", "hints:", "editable: [platform.mut]\nhints:"),
      /^platform.mut is no field of a Cluster document/,
    ],
    [
      "something that cannot happen after the solution",
      changed(
        "lab.yaml",
        "      - id: inside-only",
        "      - { id: scaled, kind: state, title: Scaled, object: Service default/back-end, fields: [{ path: spec.type, is: ClusterIP }], after: [kubectl scale deployment nobody --replicas=2] }\n      - id: inside-only",
      ),
      /^solution.yaml must pass, and scaled does not: `kubectl scale \S+ nobody --replicas=2` could not be done/,
    ],
  ])("is broken by %s", (_fault, texts, says) => {
    expect(findings(texts).join("\n")).toMatch(new RegExp(says, "m"));
  });

  it("is broken by a check that depends on a draw", () => {
    const drawn = changed(
      "lab.yaml",
      "spreadOver: { app: myapp, type: back-end }",
      "answeredBy: { app: myapp, type: back-end }",
    );
    const chosen = new Map(drawn).set(
      "lab.yaml",
      (drawn.get("lab.yaml") ?? "").replace(
        "      - id: inside-only",
        "      - { id: drawn, kind: state, title: A lucky port, object: Service default/reports, fields: [{ path: 'spec.ports[0].nodePort', between: [30000, 31500] }] }\n      - id: inside-only",
      ),
    );
    const answers = new Map(chosen).set(
      "solution.yaml",
      (sound.get("solution.yaml") ?? "").replace(/(name: reports\nspec:\n)/, "$1  type: NodePort\n"),
    );
    expect(findings(answers).join("\n")).toMatch(/solution.yaml is judged differently under different seeds/);
  });
});
