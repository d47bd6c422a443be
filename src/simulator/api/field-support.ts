/**
 * What the simulator does with the fields of a kind: it acts upon them, or they have no effect on a network of its kind.
 * A path stands for everything below it; `[*]` is any item of a list. What is in neither list is pointed out to whoever
 * writes it (`unsupported-field`).
 */
export type FieldSupport = { readonly modelled: readonly string[]; readonly withoutEffect: readonly string[] };
