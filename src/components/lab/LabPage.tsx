import Link from "@docusaurus/Link";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import type { CourseLab } from "../../course-plugin/course.ts";
import LabBody from "./LabBody.tsx";
import { LabFacts } from "./LabFacts.tsx";
import styles from "./lab.module.css";

/** The page of one lab. */
export default function LabPage({ course }: { readonly course: CourseLab }): ReactNode {
  const { title, objective } = course.lab;
  return (
    <Layout title={title} description={objective.replaceAll("`", "")}>
      <main className={styles.page}>
        <nav aria-label="Where you are" className={styles.label}>
          <Link to="/labs">All labs</Link>
          <LabFacts {...course.lab} />
        </nav>
        <h1>{title}</h1>
        <LabBody course={course} heading={<h2>Your task</h2>} />
      </main>
    </Layout>
  );
}
