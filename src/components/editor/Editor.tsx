import { lazy, type ReactNode, Suspense, useState } from "react";
import type { Diagnostic } from "../../simulator/index.ts";
import styles from "./editor.module.css";

export type EditorProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit: () => void;
  readonly diagnostics: readonly Diagnostic[];
  /** The line to show, counted from 1; 0 for none. */
  readonly line: number;
  readonly label: string;
};

const MonacoEditor = lazy(() => import("./MonacoEditor.tsx"));

/** Monaco where there is room and a mouse; a plain text field on phones, and wherever the learner prefers it. */
export function Editor(props: EditorProps): ReactNode {
  const [plain, setPlain] = useState(() => window.matchMedia("(max-width: 767px), (pointer: coarse)").matches);
  return (
    <div>
      {plain ? (
        <PlainEditor {...props} />
      ) : (
        <Suspense fallback={<PlainEditor {...props} />}>
          <MonacoEditor {...props} />
        </Suspense>
      )}
      <p className={styles.help}>
        Ctrl+M (macOS: Ctrl+Shift+M) lets Tab leave the editor. Ctrl+Enter checks.{" "}
        <label>
          <input type="checkbox" checked={plain} onChange={(event) => setPlain(event.target.checked)} /> plain text
          editor
        </label>
      </p>
    </div>
  );
}

function PlainEditor({ value, onChange, onSubmit, label }: EditorProps): ReactNode {
  return (
    <textarea
      className={styles.plain}
      aria-label={label}
      value={value}
      spellCheck={false}
      rows={Math.min(Math.max(value.split("\n").length + 2, 12), 40)}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSubmit();
      }}
    />
  );
}
