import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { labSubmission, newSubmission } from "../../graders/submission/submission.ts";
import { labOf } from "../../src/cli/files.ts";
import { judgeFiles } from "../../src/cli/regrade/pool.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "hop-class-"));
const lab = labOf("first-clusterip");

/** The real command, in a process of its own. */
function hop(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "src/cli/hop.mjs"), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { exit: status, stdout, stderr };
}
const submission = (text: string): string =>
  JSON.stringify(newSubmission([labSubmission(lab, { text, answers: {}, commands: [] })]));

/** A folder of files, by name. */
function classOf(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(path, file, ".."), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return path;
}

const bomb = Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [${`*b${i - 1}, `.repeat(9)}x]`).join("\n");
const HOSTILE = {
  "no-json.json": "{",
  "empty.json": "",
  "too-big.json": JSON.stringify({ format: "hop-submission/1", labs: [], more: "x".repeat(9_000_000) }),
  "deep.json": "[".repeat(500_000),
  "bomb.json": submission(`a: &b-1 [x]\n${bomb}`),
  "nested.json": submission("[".repeat(100_000)),
  "lines.json": submission("- a\n".repeat(120_000)),
  "proto.json": submission('{"__proto__": {"kind": "Service"}, "kind": "Service"}'),
};

describe("hop regrade", () => {
  it("judges a folder of submissions, whatever hostile files lie beside the others", () => {
    const path = classOf("hostile", {
      ...HOSTILE,
      "below/ana.json": submission(lab.solution),
      "bo.json": submission(lab.start),
    });
    const { exit, stdout, stderr } = hop("regrade", path);
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: "" });
    expect(stdout).toMatch(/^10 answers in 10 files: 1 passed, 2 failed, 7 not gradable\n/);
    expect(stdout).toContain(`${join(path, "too-big.json")}  it is no file of at most 8388608 bytes`);
  });

  it("compares with what was given before, and lowers no score by itself", () => {
    const path = classOf("class", { "ana.json": submission(lab.solution), "bo.json": submission(lab.start) });
    const book = join(folder, "grades.json");
    writeFileSync(book, hop("regrade", path, "--format", "json").stdout);
    classOf("class", { "ana.json": submission(lab.start), "bo.json": submission(lab.solution) });
    const diff = join(folder, "diff.csv");
    const { exit, stdout } = hop("regrade", path, "--against", book, "--report", diff);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/ana\.json {2}first-clusterip {2}100 % → 0 % {2}kept at 100 %/);
    expect(stdout).toMatch(/bo\.json {2}first-clusterip {2}0 % → 100 %$/m);
    expect(
      readFileSync(diff, "utf8")
        .split("\r\n")
        .map((line) => line.split(",").slice(4, 7).join()),
    ).toEqual(["old,new,final", "1,0,1", "0,1,1", ""]);
    expect(hop("regrade", path, "--against", book, "--allow-decrease").stdout).not.toContain("kept at");
  });

  it("judges with tasks that only the instructor has", () => {
    const path = classOf("packed", { "ana.json": submission(lab.solution) });
    const more =
      "tasks: [{ id: hidden, title: Hidden, checks: [{ id: open, title: Open, kind: state, object: Service default/back-end, fields: [{ path: spec.type, is: NodePort }] }] }]\n";
    const pack = classOf("pack", { "first-clusterip.yaml": more });
    expect(hop("regrade", path, "--pack", pack, "--format", "csv").stdout).toMatch(/first-clusterip,hidden,failed,0,1/);
    const broken = classOf("broken-pack", { "first-clusterip.yaml": "seed: 1\n" });
    expect(hop("regrade", path, "--pack", broken)).toMatchObject({
      exit: 2,
      stderr: expect.stringMatching(/first-clusterip\.yaml:1: .*seed/),
    });
  });

  it.each([
    ["no file", [], /name submissions/],
    ["a file that is not there", ["nowhere.json"], /nowhere\.json: is neither a file nor a folder/],
    ["an unknown format", ["package.json", "--format", "xml"], /one of text, json, csv/],
    ["no grade book", ["package.json", "--against", "package.json"], /is no grade book/],
  ])("names %s", (_what, args, says) => {
    const { exit, stderr } = hop("regrade", ...args);
    expect([exit, stderr]).toEqual([2, expect.stringMatching(says)]);
  });
});

describe("judgeFiles", () => {
  it("gives up a file that takes too long, and goes on with the next", async () => {
    const path = classOf("slow", { "a.json": submission(lab.solution), "b.json": submission(lab.solution) });
    const files = ["a.json", "b.json"].map((file) => join(path, file));
    const grades = await judgeFiles(files, {}, 1, { seconds: 0, megabytes: 512 });
    expect(grades.map(({ file, verdict, notes }) => [file, verdict, notes])).toEqual(
      files.map((file) => [file, "not-gradable", ["it takes longer than 0 seconds"]]),
    );
  });

  it("gives up a file that takes too much memory, and goes on with the next", async () => {
    const greedy = `[${"{},".repeat(2_700_000)}{}]`;
    const path = classOf("greedy", { "a.json": greedy, "b.json": submission(lab.solution) });
    const files = ["a.json", "b.json"].map((file) => join(path, file));
    const grades = await judgeFiles(files, {}, 1, { seconds: 60, megabytes: 128 });
    expect(grades.map(({ verdict, notes }) => [verdict, notes])).toEqual([
      ["not-gradable", ["it takes more than 128 MB"]],
      ["passed", []],
    ]);
  });

  it("keeps the order of the files, on however many threads", async () => {
    const names = Array.from({ length: 12 }, (_, i) => `${i}.json`);
    const path = classOf(
      "many",
      Object.fromEntries(names.map((name, i) => [name, submission(i % 2 ? lab.start : lab.solution)])),
    );
    const files = names.map((name) => join(path, name));
    const grades = await judgeFiles(files, {}, 3);
    expect(grades.map(({ file, score }) => [file, score])).toEqual(files.map((file, i) => [file, i % 2 ? 0 : 1]));
  });
});
