import { useColorMode } from "@docusaurus/theme-common";
import * as monaco from "monaco-editor/editor/editor.api.js";
import "monaco-editor/features/find/register.js";
import "monaco-editor/languages/definitions/yaml/register.js";
import { type ReactNode, useEffect, useRef } from "react";
import type { EditorProps } from "./Editor.tsx";
import styles from "./editor.module.css";

window.MonacoEnvironment = {
  getWorker: () => new Worker(new URL("monaco-editor/editor/editor.worker.js", import.meta.url)),
};

const SEVERITIES = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  hint: monaco.MarkerSeverity.Info,
} as const;

/** The code editor. Its markers are what the simulated API server said, at the exact place. */
export default function MonacoEditor({ value, onChange, onSubmit, diagnostics, line, label }: EditorProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<monaco.editor.IStandaloneCodeEditor>(undefined);
  const { colorMode } = useColorMode();
  const latest = useRef({ value, onChange, onSubmit, label });
  latest.current = { value, onChange, onSubmit, label };

  useEffect(() => {
    if (!place.current) return;
    const created = monaco.editor.create(place.current, {
      value: latest.current.value,
      language: "yaml",
      minimap: { enabled: false },
      automaticLayout: true,
      scrollBeyondLastLine: false,
      tabSize: 2,
      ariaLabel: latest.current.label,
      renderFinalNewline: "on",
    });
    editor.current = created;
    created.onDidChangeModelContent(() => latest.current.onChange(created.getValue()));
    created.addCommand(monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter, () => latest.current.onSubmit());
    return () => {
      created.getModel()?.dispose();
      created.dispose();
    };
  }, []);

  useEffect(() => monaco.editor.setTheme(colorMode === "dark" ? "vs-dark" : "vs"), [colorMode]);

  useEffect(() => {
    if (editor.current && editor.current.getValue() !== value) editor.current.setValue(value);
  }, [value]);

  useEffect(() => {
    const model = editor.current?.getModel();
    if (!model) return;
    const markers = diagnostics.flatMap(({ range, message, hint, severity }) =>
      range
        ? [
            {
              startLineNumber: range.start.line,
              startColumn: range.start.column,
              endLineNumber: range.end.line,
              endColumn: range.end.column,
              message: hint ? `${message}\n${hint}` : message,
              severity: SEVERITIES[severity],
            },
          ]
        : [],
    );
    monaco.editor.setModelMarkers(model, "api-server", markers);
  }, [diagnostics]);

  useEffect(() => {
    if (line === 0 || !editor.current) return;
    editor.current.revealLineInCenter(line);
    editor.current.setSelection(
      new monaco.Range(line, 1, line, editor.current.getModel()?.getLineMaxColumn(line) ?? 1),
    );
    editor.current.focus();
  }, [line]);

  return <div ref={place} className={styles.monaco} />;
}
