import type { ReactNode } from "react";
import styles from "./terminal.module.css";

type Props = { readonly command: string; readonly output: string };

/** A command and what it printed. */
export function Terminal({ command, output }: Props): ReactNode {
  return (
    <figure className={styles.terminal}>
      <figcaption>$ {command}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard, too */}
      <pre tabIndex={0}>{output}</pre>
    </figure>
  );
}

/** What the API server says to a manifest, asked when the site was built. */
export function ApplyExample({ json }: { readonly json: string }): ReactNode {
  const { fileName, output } = JSON.parse(json) as { readonly fileName: string; readonly output: string };
  return <Terminal command={`kubectl apply -f ${fileName}`} output={output} />;
}
