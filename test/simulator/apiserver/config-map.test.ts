import { describe, expect, it } from "vitest";
import { refusals, refusalsOfChange } from "../../support/apiserver.ts";

const configMap = (...fields: readonly string[]) =>
  ["apiVersion: v1", "kind: ConfigMap", "metadata: { name: settings }", ...fields].join("\n");

const CONFIG_KEY =
  "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')";

describe("the server refuses a ConfigMap", () => {
  const rows: readonly { fault: string; text: string; errors: readonly string[] }[] = [
    {
      fault: "with a key that no file can have",
      text: configMap('data: { "a b": "", ..: "", ..c: "" }'),
      errors: [
        "data[..]: Invalid value: \"..\": must not be '..'",
        "data[..c]: Invalid value: \"..c\": must not start with '..'",
        `data[a b]: Invalid value: "a b": ${CONFIG_KEY}`,
      ],
    },
    {
      fault: "with one key in two places",
      text: configMap("data: { a: text }", "binaryData: { a: AAAA }"),
      errors: ['data[a]: Invalid value: "a": duplicate of key present in binaryData'],
    },
    {
      fault: "of more than a mebibyte, in bytes and not in letters",
      text: configMap(`data: { a: ${"€".repeat(349_525)} }`, "binaryData: { b: AAA= }"),
      errors: [": Too long: may not be more than 1048576 bytes"],
    },
  ];
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }
});

describe("an immutable ConfigMap", () => {
  const fixed = configMap("immutable: true", "data: { a: x, b: z }");
  const rows: readonly { change: string; text: string; fields: readonly string[] }[] = [
    {
      change: "keeps what it holds, in any order",
      text: configMap("data: { b: z, a: x }", "immutable: true"),
      fields: [],
    },
    { change: "takes no other value", text: configMap("immutable: true", "data: { a: z, b: z }"), fields: ["data"] },
    {
      change: "takes no other bytes, and stays immutable",
      text: configMap("immutable: false", "data: { a: x, b: z }", "binaryData: { c: AAAA }"),
      fields: ["immutable", "binaryData"],
    },
  ];
  for (const { change, text, fields } of rows) {
    it(change, () => {
      expect(refusalsOfChange(text, fixed)).toEqual(
        fields.map((field) => `${field}: Forbidden: field is immutable when \`immutable\` is set`),
      );
    });
  }
});
