import schema from "../lab/cluster.schema.json";
import type { FieldPath } from "../lab/json-fields.ts";

/** What may stand at a field of a Cluster document. */
export type DocumentField = {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, DocumentField>>;
  readonly additionalProperties?: DocumentField;
  readonly items?: DocumentField;
};

type Schema = Omit<DocumentField, "properties" | "additionalProperties" | "items"> & {
  readonly $ref?: string;
  readonly const?: string;
  readonly title?: string;
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
};

const DEFINITIONS = schema.$defs as Readonly<Record<string, Schema>>;

/** The fields of a Cluster document: the platform's are those of the platform named, or else of all of them. */
export function documentFields(platform?: string): DocumentField {
  return plain(schema as unknown as Schema, platform);
}

/** The field at a path of a Cluster document; undefined where there is none. */
export function documentField(path: FieldPath): DocumentField | undefined {
  return path.reduce<DocumentField | undefined>(
    (field, step) =>
      typeof step === "number" ? field?.items : (field?.properties?.[step] ?? field?.additionalProperties),
    documentFields(),
  );
}

/** A schema without references and alternatives: of several alternatives it has the fields of each. */
function plain(written: Schema, platform: string | undefined): DocumentField {
  const { $ref, const: only, oneOf = [], properties, additionalProperties, items, title: _, ...rest } = written;
  if ($ref !== undefined) return { ...plain(DEFINITIONS[$ref.replace("#/$defs/", "")] ?? {}, platform), ...rest };
  const named = oneOf.filter(({ title }) => title !== undefined && title === platform);
  const alternatives = (named.length > 0 ? named : oneOf).map((each) => plain(each, platform));
  const own = Object.entries(properties ?? {}).map(([name, field]) => [name, plain(field, platform)] as const);
  const all = [...alternatives.flatMap((each) => Object.entries(each.properties ?? {})), ...own];
  const values = rest.enum ?? (only === undefined ? alternatives.find((each) => each.enum)?.enum : [only]);
  return {
    ...rest,
    ...(values ? { enum: values } : {}),
    ...(all.length > 0 ? { properties: Object.fromEntries(all) } : {}),
    ...(additionalProperties ? { additionalProperties: plain(additionalProperties, platform) } : {}),
    ...(items ? { items: plain(items, platform) } : {}),
  };
}
