/** The YAML files of one folder inside the lab, by name without `.yaml`. */
export function textsIn(files: ReadonlyMap<string, string>, folder: string): Readonly<Record<string, string>> {
  const inside = [...files].filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith(".yaml"));
  return Object.fromEntries(inside.map(([path, text]) => [path.slice(folder.length + 1, -".yaml".length), text]));
}
