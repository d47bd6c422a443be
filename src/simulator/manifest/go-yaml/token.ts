import type { Mark } from "./cursor.ts";

/** What the scanner cuts a text into. `block-…` tokens stand for changes of indentation, and have no characters. */
export type Token =
  | { readonly kind: IndicatorKind; readonly start: Mark; readonly end: Mark }
  | { readonly kind: "alias" | "anchor"; readonly start: Mark; readonly end: Mark; readonly name: string }
  /** `!!str` has the handle `!!` and the suffix `str`. */
  | { readonly kind: "tag"; readonly start: Mark; readonly end: Mark; readonly handle: string; readonly suffix: string }
  | {
      readonly kind: "tag-directive";
      readonly start: Mark;
      readonly end: Mark;
      readonly handle: string;
      readonly prefix: string;
    }
  | { readonly kind: "version-directive"; readonly start: Mark; readonly end: Mark; readonly version: string }
  | ScalarToken;

/** A text with its quotes, escapes and line folds undone. `plain`: it was written without quotes, and not as a block. */
export type ScalarToken = {
  readonly kind: "scalar";
  readonly start: Mark;
  readonly end: Mark;
  readonly text: string;
  readonly plain: boolean;
};

export type IndicatorKind =
  | "stream-end"
  | "document-start"
  | "document-end"
  | "block-sequence-start"
  | "block-mapping-start"
  | "block-end"
  | "flow-sequence-start"
  | "flow-sequence-end"
  | "flow-mapping-start"
  | "flow-mapping-end"
  | "block-entry"
  | "flow-entry"
  | "key"
  | "value";

export type TokenKind = Token["kind"];
