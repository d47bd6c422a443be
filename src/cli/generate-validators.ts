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
  return new Map([["graders/lab/validators.generated.ts", validatorCode(labSchemas(), "./formats.ts")]]);
}

/** By the name of the validator: `isLab` of `lab.schema.json`. */
function labSchemas(): Readonly<Record<string, Schema>> {
  const folder = join(root, "graders/lab");
  const files = readdirSync(folder).filter((file) => file.endsWith(".schema.json"));
  return Object.fromEntries(files.map((file) => [validatorName(file), readSchema(join(folder, file))]));
}

const validatorName = (file: string): string =>
  `is${file.replace(".schema.json", "").replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase())}`;

function readSchema(path: string): Schema {
  return JSON.parse(readFileSync(path, "utf8"), (key, value) =>
    key === "description" && typeof value === "string" ? undefined : value,
  );
}

/** The code of a module that exports one validator for each schema; `formats` is the module that knows their formats. */
function validatorCode(schemas: Readonly<Record<string, Schema>>, formats: string): string {
  const names = Object.keys(schemas);
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    discriminator: true,
    // Without these, the code would need modules of ajv's own at run time.
    unicode: false,
    unicodeRegExp: false,
    logger: false,
    formats: { ip: () => true },
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  for (const name of names) ajv.addSchema({ ...schemas[name], $id: name });
  const code = standalone(ajv, Object.fromEntries(names.map((name) => [name, name])));
  const head = [
    "// Written by src/cli/generate-validators.ts from the schemas beside it. Not to be edited.",
    "// @ts-nocheck",
    `import { formats } from "${formats}";`,
  ];
  return `${[...head, code.replace('"use strict";\n', "")].join("\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, code] of validatorFiles()) writeFileSync(join(root, path), code);
}
