/** A value of a document as it is written. `start` and `end` are offsets in the text; equal where nothing is written. */
export type YamlNode = YamlScalar | YamlAlias | YamlList | YamlMap;

/** `plain`: without quotes, so that it may be a number, say. `tag` is the full name: `tag:yaml.org,2002:str`. */
export type YamlScalar = Span & {
  readonly kind: "scalar";
  readonly text: string;
  readonly plain: boolean;
  readonly tag?: string;
};
export type YamlAlias = Span & { readonly kind: "alias"; readonly name: string; readonly target: YamlNode };
export type YamlList = Span & { readonly kind: "list"; readonly items: readonly YamlNode[] };
export type YamlMap = Span & { readonly kind: "map"; readonly pairs: readonly YamlPair[] };
export type YamlPair = { readonly key: YamlNode; readonly value: YamlNode };

type Span = { readonly start: number; readonly end: number };
