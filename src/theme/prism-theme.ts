import type { PrismTheme } from "prism-react-renderer";

/** The colours of code as variables, so that a page built once is right in light and in dark before any script runs. */
export const prismTheme: PrismTheme = {
  plain: { color: "var(--ifm-font-color-base)", backgroundColor: "var(--hop-code-ground)" },
  styles: [
    { types: ["key", "atrule"], style: { color: "var(--hop-code-key)" } },
    { types: ["string"], style: { color: "var(--hop-code-text)" } },
    { types: ["number", "boolean", "null"], style: { color: "var(--hop-code-number)" } },
    { types: ["comment"], style: { color: "var(--hop-code-comment)", fontStyle: "italic" } },
    { types: ["punctuation"], style: { color: "var(--hop-quiet)" } },
  ],
};
