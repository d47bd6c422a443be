import { fieldSupportOf, KINDS_WITH_FIELDS } from "../../src/simulator/api/modelled-fields.ts";
import {
  type NamedType,
  publishedKinds,
  resolveType,
  type TypeSchema,
  typeOfKind,
} from "../../src/simulator/api/types.ts";

const HEAD = `---
title: Which fields do something here
description: For every kind that acts in the simulator, the fields it acts upon, those without effect here, and those it points out.
sidebar_position: 3
---

Every field that Kubernetes 1.36 knows is taken, checked and stored. Of the kinds that act, this page lists what their
fields do here: the simulator **acts upon** some, others are **without effect here** because they do not touch the network
it simulates, and of the rest you are told by the message \`unsupported-field\`. A field stands for everything below it;
\`[*]\` is any item of a list. (This page is written by a test, from the table that the simulator uses.)
`;

const TEMPLATE = "spec.template.spec.";
const INIT_CONTAINER = "spec.initContainers[*].";
const OF_EVERY_OBJECT: ReadonlySet<string> = new Set(["apiVersion", "kind", "metadata", "status"]);

/** The page that says what the fields of each kind do. */
export function fieldsPage(): string {
  return [HEAD, ...KINDS_WITH_FIELDS.map(section)].join("\n");
}

function section(kind: string): string {
  const { modelled, withoutEffect } = supportOf(kind);
  const lists = [
    ["Acts upon", modelled],
    ["Without effect here", withoutEffect],
    ["Points out", unlisted(typeOf(kind), "", new Set([...modelled, ...withoutEffect]))],
  ] as const;
  const lines = lists.flatMap(([title, paths]) => {
    const own = paths.filter((path) => !isToldElsewhere(path) && !OF_EVERY_OBJECT.has(path)).sort();
    return own.length === 0 ? [] : [`- **${title}:** ${own.map((path) => `\`${path}\``).join(", ")}`];
  });
  const template = modelled.some((path) => path.startsWith(TEMPLATE));
  const init = modelled.some((path) => path.startsWith(INIT_CONTAINER));
  const notes = [
    ...(template ? ["- Below `spec.template.spec`: as of a Pod below `spec`."] : []),
    ...(init
      ? ["- Below `spec.initContainers[*]`: as of a container; with `restartPolicy: Always` it is a sidecar."]
      : []),
  ];
  return [`## ${kind}`, "", ...lines, ...notes, ""].join("\n");
}

const isToldElsewhere = (path: string): boolean => path.startsWith(TEMPLATE) || path.startsWith(INIT_CONTAINER);

export function supportOf(kind: string): {
  readonly modelled: readonly string[];
  readonly withoutEffect: readonly string[];
} {
  return fieldSupportOf(kind) ?? { modelled: [], withoutEffect: [] };
}

export function typeOf(kind: string): NamedType {
  const apiVersion = publishedKinds().find((published) => published.kind === kind)?.apiVersion ?? "";
  return typeOfKind(apiVersion, kind) ?? { name: kind, package: "", schema: {} };
}

/** The topmost fields of a type that are not listed, nor lead to one that is. */
function unlisted({ schema }: NamedType, at: string, listed: ReadonlySet<string>): readonly string[] {
  return innerFields(schema).flatMap(([name, field]) => {
    const path = at === "" ? name : `${at}${name.startsWith("[") ? "" : "."}${name}`;
    if (listed.has(path)) return [];
    const leads = [...listed].some((other) => other.startsWith(`${path}.`) || other.startsWith(`${path}[`));
    return leads ? unlisted(resolveType(field), path, listed) : [path];
  });
}

function innerFields({ properties, items }: TypeSchema): readonly (readonly [string, TypeSchema])[] {
  return items ? [["[*]", items]] : Object.entries(properties ?? {});
}

/** Whether the type has a field at the path. */
export function hasField({ schema }: NamedType, path: string): boolean {
  if (path === "") return true;
  const [, step = "", rest = ""] = /^(\[\*\]|[^.[]+)\.?(.*)$/.exec(path) ?? [];
  const field = new Map(innerFields(schema)).get(step);
  return field !== undefined && hasField(resolveType(field), rest);
}
