import { lazy, type ReactNode, Suspense, useId, useState } from "react";
import type { Diagnostic } from "../../simulator/index.ts";
import styles from "./editor.module.css";
import { PlainEditor } from "./PlainEditor.tsx";
import { Problems } from "./Problems.tsx";

export type EditorProps = {
  readonly value: string;
  /** Grows when `value` was changed by somebody else than this editor. */
  readonly revision: number;
  readonly onChange: (value: string) => void;
  readonly onSubmit: () => void;
  readonly diagnostics: readonly Diagnostic[];
  /** The line to show, counted from 1. A new value is a new wish, for the same line as well. */
  readonly target: { readonly line: number } | undefined;
  readonly label: string;
  /** The element that lists the problems of the text. */
  readonly describedBy: string;
};

type Props = Omit<EditorProps, "describedBy"> & { readonly onLine: (line: number) => void };

const MonacoEditor = lazy(() => import("./MonacoEditor.tsx"));

/** Monaco where there is room and a mouse; a plain text field on phones, and wherever the learner prefers it. */
export function Editor({ onLine, ...props }: Props): ReactNode {
  const [plain, setPlain] = useState(() => window.matchMedia("(max-width: 767px), (pointer: coarse)").matches);
  const describedBy = useId();
  const shared = { ...props, describedBy };
  return (
    <div>
      {plain ? (
        <PlainEditor {...shared} />
      ) : (
        <Suspense fallback={<PlainEditor {...shared} />}>
          <MonacoEditor {...shared} />
        </Suspense>
      )}
      <Problems id={describedBy} diagnostics={props.diagnostics} onLine={onLine} />
      <p className={styles.help}>
        {plain ? (
          "Ctrl+Enter checks."
        ) : (
          <>
            <kbd>Ctrl</kbd>+<kbd>Space</kbd> suggests. <kbd>Ctrl</kbd>+<kbd>Enter</kbd> checks. <kbd>Ctrl</kbd>+
            <kbd>M</kbd> (macOS: <kbd>Ctrl</kbd>+<kbd>Shift</kbd>+<kbd>M</kbd>) lets <kbd>Tab</kbd> leave the editor.
          </>
        )}{" "}
        <label>
          <input type="checkbox" checked={plain} onChange={(event) => setPlain(event.target.checked)} /> plain text
          editor
        </label>
      </p>
    </div>
  );
}
