/** How an outcome is shown: never by its colour alone. */
export const OUTCOMES: Readonly<Record<string, { readonly mark: string; readonly word: string }>> = {
  answered: { mark: "✓", word: "answered" },
  refused: { mark: "✗", word: "refused" },
  "timed-out": { mark: "⧖", word: "timed out" },
  unreachable: { mark: "⊘", word: "unreachable" },
  "name-not-found": { mark: "?", word: "name not found" },
  "no-address": { mark: "?", word: "no address" },
};
