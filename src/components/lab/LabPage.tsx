import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import type { CourseLab } from "./course-lab.ts";
import { LabBody } from "./Lab.tsx";

/** The page of one lab. */
export default function LabPage({ course }: { readonly course: CourseLab }): ReactNode {
  return (
    <Layout title={course.lab.title} description={course.lab.objective}>
      <main className="container margin-vert--lg">
        <h1>{course.lab.title}</h1>
        <h2>Your task</h2>
        <LabBody course={course} />
      </main>
    </Layout>
  );
}
