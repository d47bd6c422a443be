import type { ReactNode } from "react";

/** A sentence of a lab: what stands between backticks is code, and everything else is just text. */
export function Prose({ text }: { readonly text: string }): ReactNode {
  return text.split(/`([^`]+)`/).map((part, index) => {
    // Parts have no name, and their order is fixed.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    return index % 2 === 1 ? <code key={index}>{part}</code> : part;
  });
}
