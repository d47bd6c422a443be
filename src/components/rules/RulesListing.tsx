import type { ReactNode } from "react";
import type { Excerpt } from "../../simulator/index.ts";
import styles from "./rules.module.css";

/** What a node answers to one command, with the lines that took the packet marked and numbered in their order. */
export function RulesListing({ command, lines }: Excerpt): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard, too
    <pre className={styles.listing} tabIndex={0}>
      <span className={styles.quiet}>$ {command}</span>
      {"\n"}
      {lines.map((line, index) => (
        // Lines have an order and no name.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <RuleLine key={index} line={line} />
      ))}
    </pre>
  );
}

function RuleLine({ line }: { readonly line: Excerpt["lines"][number] }): ReactNode {
  if ("left" in line) return <span className={styles.quiet}>{`… ${line.left} more\n`}</span>;
  const text = `${line.text.replaceAll("\t", "  ")}\n`;
  if (line.lit === undefined) return text;
  return (
    <mark>
      <b>
        {line.lit}
        <span className="hop-heard">. rule that took the packet: </span>
      </b>{" "}
      {text}
    </mark>
  );
}
