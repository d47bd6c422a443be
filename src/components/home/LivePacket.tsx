import CodeBlock from "@theme/CodeBlock";
import { type ReactNode, useState } from "react";
import type { HomeData } from "../../course-plugin/course.ts";
import { TraceView } from "../trace/TraceView.tsx";
import styles from "./home.module.css";

/** A manifest and a packet beside it: every hop lights the lines that made it happen. */
export function LivePacket({ fileName, manifest, trace }: HomeData): ReactNode {
  const [lit, setLit] = useState<readonly number[]>([]);
  return (
    <section className={styles.live} aria-labelledby="live-packet">
      <h2 id="live-packet">Press Play: a Pod calls a Service</h2>
      <div className={styles.pair}>
        <div>
          <CodeBlock language="yaml" title={fileName} metastring={`{${lit.join()}}`} showLineNumbers>
            {manifest}
          </CodeBlock>
          <p className={styles.caption}>
            The line that a hop goes by lights up. Watch for it, and for the address below the wire.
          </p>
        </div>
        <TraceView trace={trace} fileName={fileName} onLit={setLit} />
      </div>
    </section>
  );
}
