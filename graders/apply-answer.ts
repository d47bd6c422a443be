import {
  applyFile,
  type ClusterState,
  type CommandOutcome,
  type Diagnostic,
  type ManifestDocument,
  type RawClusterDocument,
  type SourceFile,
} from "../src/simulator/index.ts";
import { type LaidOver, layOver } from "./editable/lay-over.ts";
import { refusalAt } from "./editable/refusals.ts";
import { givenWorld, makeWorld } from "./given-world.ts";
import type { Lab, World } from "./lab/lab.ts";

/** A world with an answer's text applied. */
export type AppliedAnswer = {
  /** The world before the manifest, and its Cluster document. */
  readonly given: ClusterState;
  readonly written: RawClusterDocument;
  readonly outcome: CommandOutcome;
  /** What kubectl was given: the text without a Cluster document. */
  readonly manifest: string;
};

/**
 * Applies an answer's text: its Cluster document rebuilds the world, and in that world the manifest is applied. A
 * Cluster document that is refused stops everything, since nobody knows which cluster was meant.
 */
export function applyAnswer(lab: Lab, world: World, file: SourceFile, seed: number): AppliedAnswer {
  const laid = layOver(lab, world, file);
  switch (laid.kind) {
    case "as-given": {
      const given = givenWorld(world, seed);
      return { given, written: world.written, outcome: applyFile(given, file), manifest: file.text };
    }
    case "refused":
      return refusedAnswer(world, laid.diagnostics, file, seed);
    case "written":
      return laid.world === world
        ? appliedIn(givenWorld(world, seed), laid, file)
        : appliedInEdited(world, laid, file, seed);
  }
}

type Written = Extract<LaidOver, { kind: "written" }>;

/** The given objects must fit the edited world, too. */
function appliedInEdited(world: World, laid: Written, file: SourceFile, seed: number): AppliedAnswer {
  const made = makeWorld(laid.world, seed);
  if (made.exit === 0) return appliedIn(made.state, laid, file);
  return refusedAnswer(world, [objectsRefused(laid.document, made.stderr)], file, seed);
}

function objectsRefused(document: ManifestDocument, stderr: string): Diagnostic {
  const message = `the objects of this lab do not fit such a cluster: ${stderr.trim()}`;
  const hint = "Change the cluster in such a way that they fit.";
  return refusalAt(document, { code: "invalid", path: "", message, hint });
}

function appliedIn(given: ClusterState, { world, change, manifest }: Written, file: SourceFile): AppliedAnswer {
  const { written } = world;
  const said = `cluster.hopbyhop ${change}\n`;
  if (manifest === undefined) return { given, written, outcome: { ...nothingDone(given), stdout: said }, manifest: "" };
  const outcome = applyFile(given, { ...file, text: manifest });
  return { given, written, outcome: { ...outcome, stdout: said + outcome.stdout }, manifest };
}

function refusedAnswer(
  world: World,
  diagnostics: readonly Diagnostic[],
  { fileName }: SourceFile,
  seed: number,
): AppliedAnswer {
  const given = givenWorld(world, seed);
  const stderr = diagnostics.map(({ message }) => `error: ${fileName}: ${message}\n`).join("");
  const outcome = { ...nothingDone(given), exit: 1, stderr, diagnostics };
  return { given, written: world.written, outcome, manifest: "" };
}

const nothingDone = (state: ClusterState): CommandOutcome => ({
  state,
  exit: 0,
  stdout: "",
  stderr: "",
  diagnostics: [],
  results: [],
});
