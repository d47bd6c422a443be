import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * Which folder may import which: the architecture of the project, in one table. A folder may always import itself.
 * The simulator's folders form a pipeline, and what stands outside it sees only its public face, `index.ts`.
 */
const PIPELINE = [
  "net",
  "api",
  "manifest",
  "store",
  "apiserver",
  "platforms",
  "controllers",
  "cluster",
  "dataplane",
  "trace",
  "explain",
  "kubectl",
].map((folder) => `src/simulator/${folder}`);

const FACE = "src/simulator/index.ts";

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(PIPELINE.map((folder, i) => [folder, PIPELINE.slice(0, i)])),
  [FACE]: PIPELINE,
  graders: [FACE],
  "src/conformance": [FACE],
  "src/workbench": [FACE, "graders"],
  "src/scorm": ["src/workbench"],
  "src/workers": [FACE, "graders", "src/workbench"],
  "src/course-plugin": [FACE, "graders"],
  "src/cli": [FACE, "graders", "src/conformance", "src/course-plugin", "src/scorm", "docusaurus.config.ts"],
  "docusaurus.config.ts": ["src/course-plugin"],
  "src/components": [FACE, "graders", "src/course-plugin", "src/workbench", "src/workers"],
  "src/theme": [FACE, "graders", "src/workbench", "src/workers", "src/components"],
  "src/pages": [FACE, "graders", "src/course-plugin", "src/workbench", "src/workers", "src/components"],
};

const FORBIDDEN_IN_SIMULATOR = [/\bMath\.random\b/, /\bDate\.now\b/, /\bnew Date\(\s*\)/, /\bperformance\./];

const root = join(import.meta.dirname, "..");
const files = ["src", "graders"].flatMap((folder) => sourceFiles(join(root, folder)));

describe("the table of imports", () => {
  it("is kept by every file", () => {
    expect(files.flatMap(forbiddenImports)).toEqual([]);
  });

  it("names every folder that holds code", () => {
    expect(
      files.filter((file) => roomOf(relative(root, file)) === undefined).map((file) => relative(root, file)),
    ).toEqual([]);
  });

  it("fails on an import that runs backwards", () => {
    expect(allowed("src/simulator/net", "src/simulator/trace")).toBe(false);
    expect(allowed("graders", "src/simulator/trace")).toBe(false);
    expect(allowed("src/simulator/trace", "src/simulator/net")).toBe(true);
  });
});

describe("the simulator", () => {
  const simulator = files.filter((file) => relative(root, file).startsWith("src/simulator/"));

  it("has neither a clock nor chance of its own", () => {
    const guilty = simulator.filter((file) =>
      FORBIDDEN_IN_SIMULATOR.some((pattern) => pattern.test(readFileSync(file, "utf8"))),
    );
    expect(guilty).toEqual([]);
  });

  it("imports no Node module", () => {
    const guilty = simulator.filter((file) => /from "node:/.test(readFileSync(file, "utf8")));
    expect(guilty).toEqual([]);
  });
});

function forbiddenImports(file: string): readonly string[] {
  const from = relative(root, file);
  return importsOf(file)
    .filter((target) => !allowed(roomOf(from), roomOf(target)))
    .map((target) => `${from} -> ${target}`);
}

function allowed(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || to === undefined || from === to) return from === to;
  return MAY_IMPORT[from]?.includes(to) ?? false;
}

/** The row of the table that a file belongs to. */
function roomOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT).find((room) => file === room || file.startsWith(`${room}/`));
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
  return specifiers.flatMap((specifier) => {
    if (specifier.startsWith("@site/")) return [specifier.slice("@site/".length)];
    return specifier.startsWith(".") ? [relative(root, join(dirname(file), specifier))] : [];
  });
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
