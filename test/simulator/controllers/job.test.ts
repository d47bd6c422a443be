import { describe, expect, it } from "vitest";
import type { Job } from "../../../src/simulator/api/workloads.ts";
import { advance } from "../../../src/simulator/cluster/advance.ts";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { formatIndexes } from "../../../src/simulator/controllers/jobs/indexes.ts";
import { clusterAfter, get, names, pods } from "../../support/workloads.ts";

const WORLD = {
  images: [
    { name: "done", exitCode: 0 },
    { name: "broken", exitCode: 1 },
    { name: "endless", listens: [{ port: 80 }] },
  ],
};

const job = (image: string, spec = "", restartPolicy = "Never"): ClusterState =>
  clusterAfter(
    `apiVersion: batch/v1
kind: Job
metadata: { name: sum }
spec:
  ${spec.split("\n").join("\n  ")}
  template:
    spec: { restartPolicy: ${restartPolicy}, containers: [{ name: main, image: ${image} }] }
`,
    WORLD,
  );

/** How the Job ended, if it did, and what became of its Pods. */
const ending = (state: ClusterState): readonly string[] => {
  const { conditions = [] } = get<Job>(state, "Job", "sum").status ?? {};
  const phases = pods(state).map(({ status }) => status?.phase ?? "");
  const counts = [...new Set(phases)].map((phase) => `${phases.filter((other) => other === phase).length} ${phase}`);
  return [...conditions.map(({ type, reason }) => `${type}: ${reason}`), ...counts];
};

describe("a Job", () => {
  const complete = ["SuccessCriteriaMet: CompletionsReached", "Complete: CompletionsReached"];
  const failed = ["FailureTarget: BackoffLimitExceeded", "Failed: BackoffLimitExceeded"];
  const rows: readonly { what: string; state: ClusterState; ends: readonly string[] }[] = [
    { what: "is complete when its Pod has ended well", state: job("done"), ends: [...complete, "1 Succeeded"] },
    {
      what: "counts up to its completions",
      state: job("done", "completions: 5\nparallelism: 2"),
      ends: [...complete, "5 Succeeded"],
    },
    {
      what: "tries again until backoffLimit is passed",
      state: job("broken", "backoffLimit: 2"),
      ends: [...failed, "3 Failed"],
    },
    {
      what: "fails when its container is restarted again and again",
      state: job("broken", "", "OnFailure"),
      ends: failed,
    },
    {
      what: "runs for ever if its image does",
      state: job("endless", "parallelism: 2\ncompletions: 4"),
      ends: ["2 Running"],
    },
    { what: "makes nothing while it is suspended", state: job("done", "suspend: true"), ends: [] },
  ];
  for (const { what, state, ends } of rows) it(what, () => expect(ending(state)).toEqual(ends));

  it("tells when it began and ended", () => {
    expect(get<Job>(job("done"), "Job", "sum").status).toMatchObject({
      succeeded: 1,
      startTime: "2026-01-01T00:00:00Z",
      completionTime: "2026-01-01T00:00:00Z",
      ready: 0,
      terminating: 0,
    });
  });

  it("is given up at its deadline", () => {
    expect(ending(advance(job("endless", "activeDeadlineSeconds: 60"), 60))).toEqual([
      "FailureTarget: DeadlineExceeded",
      "Failed: DeadlineExceeded",
    ]);
  });

  it("is deleted with its Pods ttlSecondsAfterFinished after its end", () => {
    const state = job("done", "ttlSecondsAfterFinished: 30");
    expect([29, 30].map((seconds) => pods(advance(state, seconds)).length)).toEqual([1, 0]);
  });
});

describe("[S-403] an Indexed Job", () => {
  it("gives each Pod its number, in name, label and hostname", () => {
    const state = job("done", "completionMode: Indexed\ncompletions: 3\nparallelism: 3");
    expect(names(pods(state)).map((name) => name.slice(0, -5))).toEqual(["sum-0-", "sum-1-", "sum-2-"]);
    expect(pods(state).map(({ spec }) => spec.hostname)).toEqual(["sum-0", "sum-1", "sum-2"]);
    expect(pods(state)[1]?.metadata.labels).toMatchObject({ "batch.kubernetes.io/job-completion-index": "1" });
    expect(get<Job>(state, "Job", "sum").status?.completedIndexes).toBe("0-2");
  });

  const rows: readonly [readonly number[], string][] = [
    [[], ""],
    [[4], "4"],
    [[2, 1], "1,2"],
    [[0, 1, 2, 5, 7, 8, 9], "0-2,5,7-9"],
  ];
  for (const [indexes, text] of rows) {
    it(`writes ${JSON.stringify(indexes)} as "${text}"`, () => expect(formatIndexes(indexes)).toBe(text));
  }
});
