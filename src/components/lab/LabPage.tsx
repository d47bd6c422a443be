import Link from "@docusaurus/Link";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import type { CourseLab } from "./course-lab.ts";
import { LabBody, LabFacts } from "./Lab.tsx";
import styles from "./lab.module.css";

/** The page of one lab. */
export default function LabPage({ course }: { readonly course: CourseLab }): ReactNode {
  const { title, objective } = course.lab;
  return (
    <Layout title={title} description={objective}>
      <main className={styles.page}>
        <nav aria-label="Where you are">
          <Link to="/labs">All labs</Link>
        </nav>
        <h1>{title}</h1>
        <LabFacts course={course} />
        <h2>Your task</h2>
        <LabBody course={course} />
      </main>
    </Layout>
  );
}
