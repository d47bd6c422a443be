import Link from "@docusaurus/Link";
import type { ReactNode } from "react";
import type { CourseModule, CoursePage } from "../../course-plugin/course.ts";
import { Mark } from "../marks/Mark.tsx";
import styles from "./home.module.css";

type Props = { readonly modules: readonly CourseModule[]; readonly passed: ReadonlySet<string> };

/** The way through the course, drawn as what it teaches: a line with stations. */
export function CourseWay({ modules, passed }: Props): ReactNode {
  return modules.map(({ title, pages }) => (
    <section key={title} className={styles.module}>
      <h3>{title}</h3>
      <ol className={styles.way}>
        {pages.map((page) => (
          <PageStop key={page.path} page={page} passed={passed} />
        ))}
      </ol>
    </section>
  ));
}

function PageStop({
  page: { path, title, description, labs },
  passed,
}: { readonly page: CoursePage } & Omit<Props, "modules">): ReactNode {
  return (
    <li>
      <Link to={path}>{title}</Link>
      <p>{description}</p>
      {labs.length > 0 && (
        <ol className={styles.labs}>
          {labs.map(({ id, title: lab, minutes }) => (
            <li key={id} data-passed={passed.has(id)}>
              <Mark name={passed.has(id) ? "tick" : "open"} /> Lab: <Link to={`/labs/${id}`}>{lab}</Link>{" "}
              <small>{passed.has(id) ? "passed" : `${minutes} minutes`}</small>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}
