import Link from "@docusaurus/Link";
import type { ReactNode } from "react";
import type { CourseModule, CoursePage, LabRow } from "../../course-plugin/course.ts";
import { Mark } from "../marks/Mark.tsx";
import styles from "./home.module.css";

type Passed = { readonly passed: ReadonlySet<string> };

/** The way through the course, drawn as what it teaches: a line with stations. */
export function CourseWay({ modules, passed }: Passed & { readonly modules: readonly CourseModule[] }): ReactNode {
  return modules.map(({ title, pages, labs }) => (
    <section key={title} className={styles.module}>
      <h3>{title}</h3>
      <ol className={styles.way}>
        {pages.map((page) => (
          <PageStop key={page.path} page={page} passed={passed} />
        ))}
        {labs.length > 0 && (
          <li>
            <b>Then, to be sure of it</b>
            <Labs labs={labs} passed={passed} />
          </li>
        )}
      </ol>
    </section>
  ));
}

function PageStop({ page, passed }: Passed & { readonly page: CoursePage }): ReactNode {
  const { path, title, description, labs } = page;
  return (
    <li>
      <Link to={path}>{title}</Link>
      <p>{description}</p>
      {labs.length > 0 && <Labs labs={labs} passed={passed} />}
    </li>
  );
}

function Labs({ labs, passed }: Passed & { readonly labs: readonly LabRow[] }): ReactNode {
  return (
    <ol className={styles.labs}>
      {labs.map(({ id, title, minutes }) => (
        <li key={id} data-passed={passed.has(id)}>
          <Mark name={passed.has(id) ? "tick" : "open"} /> Lab: <Link to={`/labs/${id}`}>{title}</Link>{" "}
          <small>{passed.has(id) ? "passed" : `${minutes} minutes`}</small>
        </li>
      ))}
    </ol>
  );
}
