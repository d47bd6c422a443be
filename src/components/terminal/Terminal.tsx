import type { ReactNode } from "react";
import styles from "./terminal.module.css";

type Props = {
  readonly command: string;
  readonly output: string;
  /** The machine that it is typed on, where that matters. */
  readonly on?: string;
};

/** Columns fall apart when their lines are wrapped. */
const COLUMNS = / {3}/;

/** A command and what it printed. */
export function Terminal({ command, output, on = "" }: Props): ReactNode {
  return (
    <figure className={styles.terminal}>
      <figcaption>
        {on}$ {command}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard, too */}
      <pre tabIndex={0} data-table={COLUMNS.test(output)}>
        {output}
      </pre>
    </figure>
  );
}

/** What the API server says to a manifest, asked when the site was built. */
export function ApplyExample({ json }: { readonly json: string }): ReactNode {
  const { fileName, output } = JSON.parse(json) as { readonly fileName: string; readonly output: string };
  return <Terminal command={`kubectl apply -f ${fileName}`} output={output} />;
}
