import Link from "@docusaurus/Link";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";

type Row = {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly minutes: number;
  readonly objective: string;
};

/** All labs, in teaching order. */
export default function LabList({ labs }: { readonly labs: readonly Row[] }): ReactNode {
  return (
    <Layout title="Labs" description="Every lab of the course">
      <main className="container margin-vert--lg">
        <h1>Labs</h1>
        <ol>
          {labs.map(({ id, title, level, minutes, objective }) => (
            <li key={id} className="margin-bottom--md">
              <Link to={`/labs/${id}`}>{title}</Link> · {minutes} minutes · {"●".repeat(level)}
              <br />
              {objective}
            </li>
          ))}
        </ol>
      </main>
    </Layout>
  );
}
