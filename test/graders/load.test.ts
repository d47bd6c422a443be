import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { grade } from "../../graders/grade.ts";
import { loadLab } from "../../graders/lab/load.ts";
import { readLabFolder } from "../../src/course-plugin/lab-folders.ts";

const files = new Map(readLabFolder(join(import.meta.dirname, "..", "..", "labs"), "first-clusterip"));
const changed = (file: string, from: string | RegExp, to: string) =>
  new Map(files).set(file, (files.get(file) ?? "").replace(from, to));
const labOf = (texts: ReadonlyMap<string, string>) => {
  const loaded = loadLab("broken", texts);
  if (loaded.kind === "broken") throw new Error(loaded.problems.map(({ message }) => message).join());
  return loaded.lab;
};

describe("loadLab", () => {
  for (const { fault, texts, says } of [
    {
      fault: "a level that does not exist",
      texts: changed("lab.yaml", "level: 1", "level: 9"),
      says: /lab.yaml:4 .*level/,
    },
    { fault: "a field nobody knows", texts: changed("lab.yaml", "level: 1", "levle: 1"), says: /levle/ },
    {
      fault: "a task that waits for none",
      texts: changed("lab.yaml", "needs: [back-end]", "needs: [nobody]"),
      says: /needs nobody, which is no task/,
    },
    {
      fault: "a sender that cannot be read",
      texts: changed("lab.yaml", "from: pod/default/client", "from: pd/client"),
      says: /pd\/client/,
    },
    {
      fault: "a platform that is not modelled",
      texts: changed("cluster.yaml", "flannel", "carrier-pigeon"),
      says: /cluster.yaml:4 .*platform/,
    },
    {
      fault: "an address that is none",
      texts: changed("cluster.yaml", /ip: [\d.]+/, "ip: 10.0.0.256"),
      says: /must match format "ip"/,
    },
  ]) {
    it(`names the place and the remedy of ${fault}`, () => {
      const loaded = loadLab("broken", texts);
      const problems =
        loaded.kind === "broken" ? loaded.problems.map(({ file, line, message }) => `${file}:${line} ${message}`) : [];
      expect(problems.join("\n")).toMatch(says);
    });
  }
});

describe("grade", () => {
  it("cannot judge what is no YAML, and fails what is empty", () => {
    const lab = labOf(files);
    expect(grade(lab, "a: [").verdict).toBe("not-gradable");
    expect(grade(lab, "").verdict).toBe("failed");
  });
});
