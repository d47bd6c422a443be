import {
  type FieldPlace,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type ManifestDocument,
  type ObjectDocument,
} from "./document.ts";

/**
 * A list stands for its items, each a document of its own: `List`, typed lists such as `ServiceList`, and whatever else
 * has `items` (S-109). Lists inside lists come last. Any other object is returned as it is.
 */
export function itemsOfList(document: ManifestDocument): readonly ObjectDocument[] {
  const queue = [document];
  const objects: ObjectDocument[] = [];
  for (const { value, ...rest } of queue) {
    if (!isJsonObject(value)) continue;
    if (Array.isArray(value.items)) queue.push(...documentsOf({ value, ...rest }, value.items));
    else if (value.items !== null) objects.push({ value, ...rest });
  }
  return objects;
}

function documentsOf(list: ObjectDocument, items: readonly JsonValue[]): readonly ManifestDocument[] {
  const whole = list.places.get("");
  const places = items.map(() => new Map<string, FieldPlace>(whole ? [["", whole]] : []));
  for (const [path, place] of list.places) {
    const { index, rest = "" } = /^items\[(?<index>\d+)\](?:\.(?<rest>.*))?$/s.exec(path)?.groups ?? {};
    if (index !== undefined) places[Number(index)]?.set(rest, place);
  }
  return items.map((item, i) => ({
    fileName: list.fileName,
    value: withKindOfList(item, list.value),
    places: places[i] ?? new Map(),
  }));
}

/** An item that does not say what it is, is what the name of the typed list says. */
function withKindOfList(item: JsonValue, list: JsonObject): JsonValue {
  if (!isJsonObject(item) || item.kind || item.apiVersion || list.kind === "List") return item;
  return { ...item, apiVersion: list.apiVersion ?? null, kind: String(list.kind).replace(/List$/, "") };
}
