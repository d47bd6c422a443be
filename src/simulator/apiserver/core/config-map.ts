import isEqual from "fast-deep-equal";
import type { ConfigMap } from "../../api/kinds.ts";
import type { Labels } from "../../api/labels.ts";
import { type FieldError, forbidden, invalid, tooLong } from "../field-error.ts";
import type { KindRules } from "../kind-rules.ts";
import { configKeyProblems, subdomainProblems } from "../names.ts";

/** A ConfigMap, stage by stage. */
export const CONFIG_MAP: KindRules<ConfigMap> = {
  scope: "namespaced",
  nameProblems: subdomainProblems,
  validate: validateConfigMap,
  validateUpdate: validateImmutable,
};

const MAX_BYTES = 1_048_576;

function validateConfigMap({ data = {}, binaryData = {} }: ConfigMap): readonly FieldError[] {
  const bytes = sum(Object.values(data).map(utf8Length)) + sum(Object.values(binaryData).map(base64Length));
  return [
    ...sortedKeys(data).flatMap((key) => [
      ...validateKey(key, "data"),
      ...(Object.hasOwn(binaryData, key)
        ? [invalid(`data[${key}]`, key, "duplicate of key present in binaryData")]
        : []),
    ]),
    ...sortedKeys(binaryData).flatMap((key) => validateKey(key, "binaryData")),
    ...(bytes > MAX_BYTES ? [tooLong("", MAX_BYTES)] : []),
  ];
}

const sortedKeys = (record: Labels): readonly string[] => Object.keys(record).sort();

function validateKey(key: string, field: string): readonly FieldError[] {
  return configKeyProblems(key).map((problem) => invalid(`${field}[${key}]`, key, problem));
}

/** Once it is immutable it stays so, and so does what it holds. */
function validateImmutable(map: ConfigMap, old: ConfigMap): readonly FieldError[] {
  if (!old.immutable) return [];
  const changed = [
    ...(map.immutable ? [] : ["immutable"]),
    ...(isEqual(map.data ?? {}, old.data ?? {}) ? [] : ["data"]),
    ...(isEqual(map.binaryData ?? {}, old.binaryData ?? {}) ? [] : ["binaryData"]),
  ];
  return changed.map((field) => forbidden(field, "field is immutable when `immutable` is set"));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function utf8Length(text: string): number {
  return sum(
    [...text].map((character) => {
      const code = character.codePointAt(0) ?? 0;
      return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }),
  );
}

/** Four characters stand for three bytes; signs of equality fill up the last four. */
const base64Length = (text: string): number => Math.floor((text.replace(/=+$/, "").length * 3) / 4);
