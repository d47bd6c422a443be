import type { Service } from "../../api/kinds.ts";
import type { FieldError } from "../field-error.ts";

/** One stage of the allocation: the Service with what it was given, or why it gets nothing. */
export type Allotted =
  | { readonly kind: "allotted"; readonly service: Service }
  | { readonly kind: "refused"; readonly errors: readonly FieldError[] };
