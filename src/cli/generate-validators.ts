import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { _ } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";

/**
 * Ajv compiles a schema by writing code, and in a browser that forbids it (a content security policy without
 * 'unsafe-eval') it cannot run what it wrote. So the code is written here, once, and committed:
 *
 *     npx tsx src/cli/generate-validators.ts
 *
 * A test fails when a schema and its validator no longer fit together.
 */
const root = fileURLToPath(new URL("../../", import.meta.url));

type Schema = { readonly [keyword: string]: unknown };

/** The files of validators, by path from the root of the project, and what each should hold. */
export function validatorFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["graders/lab/validators.generated.ts", validatorCode(plainSchemas("graders/lab"))],
    ["graders/submission/validators.generated.ts", validatorCode(plainSchemas("graders/submission"), "first")],
    [
      "src/simulator/apiserver/custom/validators.generated.ts",
      validatorCode({ ...customSchemas(), ...plainSchemas("src/simulator/apiserver/custom") }),
    ],
  ]);
}

function schemasIn(folder: string): readonly (readonly [string, Schema])[] {
  const files = readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".schema.json"))
    .sort();
  return files.map((file) => [file, readSchema(join(root, folder, file))]);
}

/** By the name of the validator: `isLab` of `lab.schema.json`. */
function plainSchemas(folder: string): Readonly<Record<string, Schema>> {
  return Object.fromEntries(schemasIn(folder).map(([file, schema]) => [validatorName(file), schema]));
}

/** By kind. Metadata is judged elsewhere, for custom kinds as for all others. */
function customSchemas(): Readonly<Record<string, Schema>> {
  const published = readSchema(join(root, "src/simulator/api/published/types.json")).definitions;
  const metadata = { "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta": {} };
  return Object.fromEntries(
    schemasIn("src/simulator/api/custom").map(([, { kind, definition, definitions }]) => {
      const all: Record<string, unknown> = Object.assign({}, published, definitions, metadata);
      const needed = [...definitionsBelow(String(definition), all)].sort();
      const kept = Object.fromEntries(needed.map((name) => [name, all[name]]));
      return [String(kind), { $ref: `#/definitions/${definition}`, definitions: kept }];
    }),
  );
}

/** A definition and all that it refers to. */
function definitionsBelow(name: string, all: Schema, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, inner = ""] of JSON.stringify(all[name]).matchAll(/#\/definitions\/([^"]+)/g))
    definitionsBelow(inner, all, found);
  return found;
}

const validatorName = (file: string): string =>
  `is${file.replace(".schema.json", "").replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase())}`;

function readSchema(path: string): Schema {
  return JSON.parse(readFileSync(path, "utf8"), (key, value) =>
    key === "description" && typeof value === "string" ? undefined : value,
  );
}

/** The code of a module that exports one validator for each schema; `formats.ts` beside it knows their formats. */
function validatorCode(schemas: Readonly<Record<string, Schema>>, errors: "all" | "first" = "all"): string {
  const names = Object.keys(schemas);
  const ajv = new Ajv2020({
    // Of a hostile file the first error is enough: it may hold millions.
    allErrors: errors === "all",
    strict: false,
    discriminator: true,
    // Without these, the code would need modules of ajv's own at run time.
    unicode: false,
    unicodeRegExp: false,
    logger: false,
    formats: { ip: () => true, cidr: () => true, int32: true, "date-time": true },
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  // A schema with an id of its own, the name of its file, can be referred to by the others.
  const ids = names.map((name) => [name, String(schemas[name]?.$id ?? name)] as const);
  for (const [name, id] of ids) ajv.addSchema({ ...schemas[name], $id: id });
  const code = standalone(ajv, Object.fromEntries(ids));
  const head = [
    "// Written by src/cli/generate-validators.ts from the schemas beside it. Not to be edited.",
    "// @ts-nocheck",
    'import { formats } from "./formats.ts";',
  ];
  return `${[...head, code.replace('"use strict";\n', "")].join("\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, code] of validatorFiles()) writeFileSync(join(root, path), code);
}
