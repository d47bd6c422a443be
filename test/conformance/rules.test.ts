import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { RoutingRecording } from "../../src/conformance/routing-recording.ts";
import { compareRules } from "../../src/conformance/rules.ts";

// The rules of two nodes as `iptables-save` and `nft list` printed them when a recording ended. They hold every form of rule
// that the recordings have (S-550…S-552).
const recordings = join(import.meta.dirname, "recordings");

describe.each(["routing", "routing-nftables"])("the dumps of %s", (family) => {
  const dumps = readdirSync(join(recordings, "rules", family)).sort();

  it.each(dumps)("shows the rules of %s line for line", (file) => {
    const dump = readFileSync(join(recordings, "rules", family, file), "utf8");
    const recorded = readFileSync(join(recordings, family, file.replace(".txt", ".json")), "utf8");
    const results = compareRules(JSON.parse(recorded) as RoutingRecording, dump);
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
  });
});
