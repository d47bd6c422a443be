import { type ReactNode, useEffect, useRef } from "react";
import type { EditorProps } from "./Editor.tsx";
import styles from "./editor.module.css";

/** A text field: for phones, for screen readers, and for whoever prefers it. */
export function PlainEditor({ value, onChange, onSubmit, target, label, describedBy }: EditorProps): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (target && field.current) selectLine(field.current, target.line);
  }, [target]);
  return (
    <textarea
      ref={field}
      className={styles.plain}
      aria-label={label}
      aria-describedby={describedBy}
      value={value}
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
      rows={Math.min(Math.max(value.split("\n").length + 1, 12), 40)}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSubmit(event.currentTarget.value);
      }}
    />
  );
}

/** Selects a line, counted from 1, and brings it into the middle of the field. */
function selectLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  const lineHeight = field.scrollHeight / Math.max(lines.length, 1);
  field.scrollTop = Math.max(0, lineHeight * line - field.clientHeight / 2);
}
