import type { Diagnostic } from "../../api/diagnostic.ts";
import { isJsonObject, type JsonValue, type ObjectDocument, rangeOf } from "../../manifest/document.ts";
import { scanJson } from "../../manifest/go-json.ts";
import { DIAGNOSTIC_CODES, formatFieldError } from "../field-error.ts";
import { schemaErrors } from "./schema-errors.ts";
import { isNetConf } from "./validators.generated.ts";

const KEY = "net-conf.json";

/**
 * What flannel will have against its settings, which to the server are a text like any other: they are JSON in the key
 * `net-conf.json` of the ConfigMap `kube-flannel-cfg`. Hints of ours, in the server's manner.
 */
export function flannelConfigDiagnostics(document: ObjectDocument): readonly Diagnostic[] {
  const text = netConfOf(document);
  if (text === undefined) return [];
  const path = `data.${KEY}`;
  const range = rangeOf(document, path);
  const hint = (code: Diagnostic["code"], words: string): Diagnostic => ({
    code,
    severity: "hint",
    message: `${KEY}: ${words}`,
    path,
    ...(range ? { range } : {}),
    hint: "Flannel reads this when it starts: mend it, and restart its Pods.",
  });
  const scan = scanJson(text, 0);
  if (scan.kind !== "value")
    return [hint("invalid", scan.kind === "fault" ? `no JSON: ${scan.problem}` : "nothing in it")];
  const value: JsonValue = JSON.parse(text.slice(0, scan.end));
  return schemaErrors(value, isNetConf).map(({ error }) => hint(DIAGNOSTIC_CODES[error.kind], formatFieldError(error)));
}

function netConfOf({ value: { kind, metadata, data } }: ObjectDocument): string | undefined {
  const isSettings = kind === "ConfigMap" && isJsonObject(metadata) && metadata.name === "kube-flannel-cfg";
  const text = isSettings && isJsonObject(data) ? data[KEY] : undefined;
  return typeof text === "string" ? text : undefined;
}
