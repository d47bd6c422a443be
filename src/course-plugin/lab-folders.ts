import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parse } from "yaml";
import type { Course } from "../../graders/contract/references.ts";

/** The ids of `labs/order.yaml`, in teaching order. */
export function labIds(labsFolder: string): readonly string[] {
  return parse(readFileSync(join(labsFolder, "order.yaml"), "utf8")) as readonly string[];
}

/** The texts of one lab's folder by path inside it; undefined when there is no such folder. */
export function readLabFolder(labsFolder: string, id: string): ReadonlyMap<string, string> | undefined {
  const folder = join(labsFolder, id);
  if (!existsSync(join(folder, "lab.yaml"))) return undefined;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path, "utf8")]));
}

/** The course around the labs, as far as labs point to it. Pages are those of `docs/`. */
export function courseAround(siteDir: string): Course {
  const [labs, docs] = [join(siteDir, "labs"), join(siteDir, "docs")];
  const pages = readdirSync(docs, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
    .map((entry) => `/course/${relative(docs, join(entry.parentPath, entry.name)).split(sep).join("/")}`)
    .map((path) => path.replace(/\.mdx?$/, ""));
  const concepts = parse(readFileSync(join(labs, "concepts.yaml"), "utf8")) as Course["concepts"];
  return { labs: labIds(labs), concepts, pages };
}
