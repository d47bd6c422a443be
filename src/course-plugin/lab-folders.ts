import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parse } from "yaml";

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
