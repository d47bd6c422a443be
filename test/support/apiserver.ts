import {
  applyFile,
  type ClusterState,
  type CommandOutcome,
  createCluster,
  createFile,
  DEFAULT_WORLD,
  type KubeObject,
} from "../../src/simulator/index.ts";

const FILE = "manifest.yaml";

/** What the API server refuses in the text, error by error, when the earlier texts are there already. */
export function refusals(text: string, ...earlier: readonly string[]): readonly string[] {
  return said("error", created(text, earlier));
}

/** What the server remarks about the text and takes. */
export function warnings(text: string, ...earlier: readonly string[]): readonly string[] {
  return said("warning", created(text, earlier));
}

/** What the server refuses in a change of the last of the earlier texts. */
export function refusalsOfChange(text: string, ...earlier: readonly string[]): readonly string[] {
  return said("error", applyFile(applied(earlier), { fileName: FILE, text }));
}

/** What the server remarks about a change of the last of the earlier texts. */
export function warningsOfChange(text: string, ...earlier: readonly string[]): readonly string[] {
  return said("warning", applyFile(applied(earlier), { fileName: FILE, text }));
}

/** The object of the text as the server keeps it; with several texts, the last of them as it was changed. */
export function stored(...texts: readonly string[]): KubeObject | undefined {
  const submit = texts.length > 1 ? applyFile : createFile;
  const [result] = submit(applied(texts.slice(0, -1)), { fileName: FILE, text: texts.at(-1) ?? "" }).results;
  return result && "object" in result ? result.object : undefined;
}

function created(text: string, earlier: readonly string[]): CommandOutcome {
  return createFile(applied(earlier), { fileName: FILE, text });
}

function applied(texts: readonly string[]): ClusterState {
  return texts.reduce(
    (state, text) => {
      const outcome = applyFile(state, { fileName: FILE, text });
      if (outcome.exit !== 0) throw new Error(`the server refuses what a test begins with: ${outcome.stderr}`);
      return outcome.state;
    },
    createCluster(DEFAULT_WORLD, 1),
  );
}

function said(severity: "error" | "warning", { diagnostics }: CommandOutcome): readonly string[] {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).map(({ message }) => message);
}
