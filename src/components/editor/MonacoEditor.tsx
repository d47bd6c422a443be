import { useColorMode } from "@docusaurus/theme-common";
import * as monaco from "monaco-editor/editor/editor.api.js";
import "monaco-editor/editor/contrib/suggest/browser/suggestController.js";
import "monaco-editor/features/bracketMatching/register.js";
import "monaco-editor/features/find/register.js";
import "monaco-editor/features/hover/register.js";
import "monaco-editor/features/linesOperations/register.js";
import "monaco-editor/features/toggleTabFocusMode/register.js";
import "monaco-editor/languages/definitions/yaml/register.js";
import { type ReactNode, useEffect, useRef } from "react";
import type { EditorProps } from "./Editor.tsx";
import styles from "./editor.module.css";
import { defineThemes } from "./editor-theme.ts";
import { registerKubernetes } from "./kubernetes-yaml.ts";

window.MonacoEnvironment = {
  getWorker: () => new Worker(new URL("monaco-editor/editor/editor.worker.js", import.meta.url)),
};
defineThemes();
registerKubernetes();

const SEVERITIES = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  hint: monaco.MarkerSeverity.Info,
} as const;

const OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  language: "yaml",
  minimap: { enabled: false },
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  automaticLayout: true,
  scrollBeyondLastLine: false,
  scrollbar: { alwaysConsumeMouseWheel: false },
  tabSize: 2,
  detectIndentation: false,
  renderFinalNewline: "on",
  fixedOverflowWidgets: true,
  lineNumbersMinChars: 3,
  padding: { top: 10, bottom: 10 },
  fontSize: 14,
  hover: { above: false },
  wordBasedSuggestions: "off",
  // A word that is already whole is left with Enter as any other: a new line, not a suggestion taken.
  acceptSuggestionOnEnter: "smart",
  quickSuggestions: { other: true, comments: false, strings: true },
  suggest: { showStatusBar: true, preview: false },
};

/** Lines that are shown without scrolling: at least, and at most. */
const LEAST_LINES = 12;
const MOST_LINES = 34;

/** The code editor. Its markers are what the simulated API server said, at the exact place. */
export default function MonacoEditor(props: EditorProps): ReactNode {
  const { revision, diagnostics, target, lit, label, describedBy } = props;
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<monaco.editor.IStandaloneCodeEditor>(undefined);
  const { colorMode } = useColorMode();
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (!place.current) return;
    const created = createEditor(place.current, latest);
    editor.current = created;
    return () => {
      created.getModel()?.dispose();
      created.dispose();
    };
  }, []);

  useEffect(() => monaco.editor.setTheme(colorMode === "dark" ? "hop-dark" : "hop-light"), [colorMode]);

  // Not on every new value: a fast typist is ahead of what the page has heard of, and must not be set back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const { value } = latest.current;
    if (editor.current && editor.current.getValue() !== value) replaceText(editor.current, value);
  }, [revision]);

  useEffect(() => {
    const model = editor.current?.getModel();
    if (model) monaco.editor.setModelMarkers(model, "api-server", diagnostics.flatMap(markerOf));
  }, [diagnostics]);

  useEffect(() => {
    if (target && editor.current) selectLine(editor.current, target.line);
  }, [target]);

  const lights = useRef<monaco.editor.IEditorDecorationsCollection>(undefined);
  useEffect(() => {
    lights.current ??= editor.current?.createDecorationsCollection();
    lights.current?.set(lit.map(litLine));
  }, [lit]);

  return <section ref={place} className={styles.monaco} aria-label={label} aria-describedby={describedBy} />;
}

function createEditor(
  place: HTMLElement,
  latest: { readonly current: EditorProps },
): monaco.editor.IStandaloneCodeEditor {
  const { value, label } = latest.current;
  const reduceMotion = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const created = monaco.editor.create(place, {
    ...OPTIONS,
    value,
    ariaLabel: `${label}. Ctrl+M lets Tab leave the editor.`,
    cursorBlinking: reduceMotion ? "solid" : "blink",
  });
  const fitHeight = (): void => {
    const line = created.getOption(monaco.editor.EditorOption.lineHeight);
    const height = Math.min(Math.max(created.getContentHeight(), LEAST_LINES * line), MOST_LINES * line);
    place.style.height = `${height}px`;
  };
  fitHeight();
  created.onDidContentSizeChange(fitHeight);
  created.onDidChangeModelContent(() => latest.current.onChange(created.getValue()));
  created.addCommand(monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter, () => latest.current.onSubmit(created.getValue()));
  return created;
}

// An edit, not a new text: Ctrl+Z brings the old one back.
function replaceText(editor: monaco.editor.IStandaloneCodeEditor, text: string): void {
  const model = editor.getModel();
  if (!model) return;
  editor.pushUndoStop();
  editor.executeEdits("page", [{ range: model.getFullModelRange(), text }]);
  editor.pushUndoStop();
}

function markerOf({ range, message, hint, severity }: EditorProps["diagnostics"][number]): monaco.editor.IMarkerData[] {
  if (!range) return [];
  const { start, end } = range;
  return [
    {
      startLineNumber: start.line,
      startColumn: start.column,
      endLineNumber: end.line,
      endColumn: end.column,
      message: `${message}\n${hint}`,
      severity: SEVERITIES[severity],
      source: "API server",
    },
  ];
}

/** A line behind the hop that a trace shows. */
function litLine(line: number): monaco.editor.IModelDeltaDecoration {
  return {
    range: new monaco.Range(line, 1, line, 1),
    options: { isWholeLine: true, className: styles.lit ?? null, linesDecorationsClassName: styles.litMark ?? null },
  };
}

function selectLine(editor: monaco.editor.IStandaloneCodeEditor, line: number): void {
  editor.revealLineInCenter(line);
  editor.setSelection(new monaco.Range(line, 1, line, editor.getModel()?.getLineMaxColumn(line) ?? 1));
  editor.focus();
}
