import type { ReactNode } from "react";
import styles from "./questions.module.css";

type Props = { readonly commands: string; readonly onChange: (commands: string) => void };

/** The terminal commands of an answer, one a line: they run after the file, with the next check. */
export function Commands({ commands, onChange }: Props): ReactNode {
  return (
    <label className={styles.commands}>
      Terminal commands, one a line. They run after your file was applied.
      <textarea
        rows={3}
        value={commands}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
