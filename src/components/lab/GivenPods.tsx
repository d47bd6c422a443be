import type { ReactNode } from "react";
import type { GivenPod } from "../../course-plugin/course.ts";
import styles from "./lab.module.css";

/** The Pods that the lab starts with: where they run, and the labels they carry. */
export function GivenPods({ pods }: { readonly pods: readonly GivenPod[] }): ReactNode {
  return (
    <details className={styles.pods}>
      <summary>The Pods of this cluster</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard, too */}
      <div tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Pod</th>
              <th scope="col">Node</th>
              <th scope="col">Address</th>
              <th scope="col">Labels</th>
            </tr>
          </thead>
          <tbody>
            {pods.map(({ name, node, address, labels }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{node}</td>
                <td>{address}</td>
                <td>
                  {labels.map((label) => (
                    <code key={label}>{label}</code>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
