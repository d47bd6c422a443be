import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/simulator/manifest/document.ts";
import { itemsOfList } from "../../../src/simulator/manifest/list.ts";
import { readDocuments } from "../../../src/simulator/manifest/read-documents.ts";
import recorded from "../../conformance/recordings/yaml/kubectl-readings.json";

/**
 * What a real kubectl (1.32, whose YAML reader is that of 1.36) made of manifests that were broken at random, our own:
 * its complaint, or the objects it read (`kubectl label --local -o json`, without that label).
 */
type Recorded = { readonly text: string; readonly problem?: string; readonly objects?: readonly JsonValue[] };

const readings: readonly Recorded[] = recorded;

describe("[S-101] kubectl's reader", () => {
  for (const [i, { text, problem, objects }] of readings.entries()) {
    it(`reads text ${i}: ${problem ?? "objects"}`, () => {
      const reading = readDocuments({ fileName: "manifest.yaml", text });
      const values = reading.documents.flatMap((document) => itemsOfList(document)).map(({ value }) => value);
      expect({ problem: reading.problem?.message, ...(problem ? {} : { objects: values }) }).toEqual({
        problem: problem && `error parsing manifest.yaml: ${problem}`,
        ...(problem ? {} : { objects }),
      });
    });
  }
});
