import { readFileSync } from "node:fs";
import { join } from "node:path";

type Schema = {
  readonly $ref?: string;
  readonly const?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
};
type LabSchema = {
  readonly $defs: Readonly<Record<string, Schema>> & { readonly check: { oneOf: readonly Schema[] } };
};

const SCHEMA: LabSchema = JSON.parse(
  readFileSync(join(import.meta.dirname, "..", "..", "graders", "lab", "lab.schema.json"), "utf8"),
);

const HEAD = `---
title: Check by check
description: Every kind of check that a lab may have, with all its fields.
sidebar_position: 2
---

A check judges what happens in the cluster, never how the YAML is written. Every check has an \`id\`, a \`kind\` and a
\`title\`: what is right when it passes, as a statement. It may have a \`weight\` (1 when left out; 0 only tells), and
\`after\`: kubectl commands and \`wait 30s\` that happen before it is judged, on a cluster of its own. (This page is written
by a test, from the schema that every lab is held to.)
`;

const OF_EVERY_CHECK: ReadonlySet<string> = new Set(["id", "kind", "title", "weight", "after"]);

/** The page that lists the kinds of checks, from the schema of labs. */
export function checksPage(): string {
  return [HEAD, ...SCHEMA.$defs.check.oneOf.map(section)].join("\n");
}

function section({ properties = {}, required = [] }: Schema): string {
  const { kind, ...fields } = properties;
  const rows = Object.entries(fields)
    .filter(([name]) => !OF_EVERY_CHECK.has(name))
    .map(([name, field]) => row(name, resolved(field), required.includes(name)));
  const table = ["| field | needed | what it says |", "|---|---|---|", ...rows];
  return [`## \`${kind?.const}\``, "", kind?.description ?? "", "", ...table, ""].join("\n");
}

function row(name: string, { description, enum: words }: Schema, isRequired: boolean): string {
  const choice = words ? `One of ${words.map((word) => `\`${word}\``).join(", ")}.` : undefined;
  const says = [choice, description && inCode(description)].filter(Boolean).join(" ");
  return `| \`${name}\` | ${isRequired ? "required" : ""} | ${says} |`;
}

/** A reference with what is said beside it. */
function resolved({ $ref, ...own }: Schema): Schema {
  return { ...($ref === undefined ? {} : SCHEMA.$defs[$ref.replace("#/$defs/", "")]), ...own };
}

/** Places and objects with their NAMES in capitals are code. */
function inCode(text: string): string {
  return text.replace(
    /(?<![\w`])[\w:/.=@-]*(?:NAME|NAMESPACE|ADDRESS|HOST|PORT)[\w:/.=@-]*/g,
    (place) => `\`${place}\``,
  );
}
