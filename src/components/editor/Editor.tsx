import { lazy, type ReactNode, Suspense, useId, useState } from "react";
import type { Diagnostic } from "../../simulator/index.ts";
import styles from "./editor.module.css";
import { loadMonaco, prefersPlainText } from "./monaco.ts";
import { PlainEditor } from "./PlainEditor.tsx";
import { Problems } from "./Problems.tsx";

export type EditorProps = {
  readonly value: string;
  /** Grows when `value` was changed by somebody else than this editor. */
  readonly revision: number;
  readonly onChange: (value: string) => void;
  /** Gets the text as it stands in the editor: a fast typist is ahead of `value`. */
  readonly onSubmit: (value: string) => void;
  readonly diagnostics: readonly Diagnostic[];
  /** The line to show, counted from 1. A new value is a new wish, for the same line as well. */
  readonly target: { readonly line: number } | undefined;
  /** The lines that a trace lights: they caused what it shows. */
  readonly lit: readonly number[];
  readonly label: string;
  /** The element that lists the problems of the text. */
  readonly describedBy: string;
};

type Props = Omit<EditorProps, "describedBy" | "label"> & {
  /** What the text is an answer to. */
  readonly title: string;
  readonly fileName: string;
  readonly onLine: (line: number) => void;
};

const MonacoEditor = lazy(loadMonaco);

/** Monaco where there is room and a mouse; a plain text field on phones, and wherever the learner prefers it. */
export function Editor({ title, fileName, onLine, ...props }: Props): ReactNode {
  const [plain, setPlain] = useState(prefersPlainText);
  const describedBy = useId();
  const shared = { ...props, label: `Your answer to ${title}, ${fileName}`, describedBy };
  return (
    <div className={styles.editor}>
      <p className={styles.bar}>
        <span>{fileName}</span>
        <label>
          <input type="checkbox" checked={plain} onChange={(event) => setPlain(event.target.checked)} /> plain text
          editor
        </label>
      </p>
      {plain ? (
        <PlainEditor {...shared} />
      ) : (
        <Suspense fallback={<PlainEditor {...shared} />}>
          <MonacoEditor {...shared} />
        </Suspense>
      )}
      <Problems id={describedBy} diagnostics={props.diagnostics} onLine={onLine} />
      {plain ? (
        <p className={styles.help}>
          <kbd>Ctrl</kbd>+<kbd>Enter</kbd> checks
        </p>
      ) : (
        <p className={styles.help}>
          <kbd>Ctrl</kbd>+<kbd>Space</kbd> suggests · <kbd>Ctrl</kbd>+<kbd>Enter</kbd> checks · <kbd>Ctrl</kbd>+
          <kbd>M</kbd> lets <kbd>Tab</kbd> leave the editor (macOS: <kbd>Ctrl</kbd>+<kbd>Shift</kbd>+<kbd>M</kbd>)
        </p>
      )}
    </div>
  );
}
