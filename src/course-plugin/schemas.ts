import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["graders/lab", "graders/submission"];

/** The JSON Schemas of what people write or hand in, by file name. */
export function publicSchemas(siteDir: string): ReadonlyMap<string, string> {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(siteDir, folder))
      .filter((file) => file.endsWith(".schema.json"))
      .map((file) => [file, readFileSync(join(siteDir, folder, file), "utf8")] as const),
  );
  return new Map(files);
}

/** Publishes them under `/schemas/`, where any editor can fetch them: `lab.yaml` and `cluster.yaml` then complete themselves. */
export function publishSchemas(siteDir: string, outDir: string): void {
  const folder = join(outDir, "schemas");
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of publicSchemas(siteDir)) writeFileSync(join(folder, file), text);
}
