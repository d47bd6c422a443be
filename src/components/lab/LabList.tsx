import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import type { LabListData } from "../../course-plugin/course.ts";
import { LabCards } from "./LabCards.tsx";

/** All labs, module by module, in teaching order. */
export default function LabList({ list: { labs, titles } }: { readonly list: LabListData }): ReactNode {
  const modules = [...new Set(labs.map(({ module }) => module))];
  return (
    <Layout title="Labs" description="Every lab of the course">
      <main className="container margin-vert--lg">
        <h1>Labs</h1>
        <p className="hop-lead">
          Each lab hands you a cluster and a manifest that is not right yet. Edit it, check it, and watch what happens
          to the packets.
        </p>
        {modules.map((module) => (
          <section key={module}>
            <h2>{titles[module] ?? module}</h2>
            <LabCards labs={labs.filter((lab) => lab.module === module)} />
          </section>
        ))}
      </main>
    </Layout>
  );
}
