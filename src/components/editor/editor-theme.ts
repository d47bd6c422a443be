import * as monaco from "monaco-editor/editor/editor.api.js";

// Monaco's own themes, where their contrast is too low to read (WCAG 2.2, 1.4.3).
const LIGHT: monaco.editor.IStandaloneThemeData = {
  base: "vs",
  inherit: true,
  rules: [
    { token: "type", foreground: "0b5c8a" },
    { token: "string", foreground: "8a3b12" },
    { token: "number", foreground: "0a6b4b" },
    { token: "comment", foreground: "5c6670", fontStyle: "italic" },
  ],
  colors: {
    "editor.background": "#f7faf9",
    "editorLineNumber.foreground": "#67717c",
    "editorLineNumber.dimmedForeground": "#67717c",
    "editorError.foreground": "#b42318",
  },
};
const DARK: monaco.editor.IStandaloneThemeData = {
  base: "vs-dark",
  inherit: true,
  rules: [
    { token: "type", foreground: "7cc4f0" },
    { token: "string", foreground: "f0b48c" },
    { token: "number", foreground: "8ddbb8" },
    { token: "comment", foreground: "98a4b0", fontStyle: "italic" },
  ],
  colors: {
    "editor.background": "#11191c",
    "editorLineNumber.foreground": "#8a96a3",
    "editorLineNumber.dimmedForeground": "#8a96a3",
    "editorError.foreground": "#ff8a7a",
  },
};

export function defineThemes(): void {
  monaco.editor.defineTheme("hop-light", LIGHT);
  monaco.editor.defineTheme("hop-dark", DARK);
}
