import Link from "@docusaurus/Link";
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import type { CourseLab } from "../../course-plugin/course.ts";
import { Prose } from "../marks/Prose.tsx";
import styles from "./embedded.module.css";
import { LabFacts } from "./LabFacts.tsx";

const LabBody = lazy(() => import("./LabBody.tsx"));

type Props = {
  readonly id: string;
  /** Put in when the site is built; a page names the id alone. */
  readonly title?: string;
  readonly objective?: string;
};

/** A lab inside a page: its data come when the learner comes near. */
export function Lab({ id, title, objective }: Props): ReactNode {
  const [course, setCourse] = useState<CourseLab>();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        import(`@generated/hop-course/default/lab-${id}.json`).then((module) => setCourse(module.default as CourseLab));
      },
      { rootMargin: "600px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [id]);
  const heading = <h2>{title}</h2>;
  const coming = (
    <div className={styles.coming}>
      {heading}
      <p>
        <Prose text={objective ?? ""} />
      </p>
    </div>
  );
  return (
    <section ref={place} className={styles.embedded} aria-label={`Lab ${id}`}>
      <p className={styles.label}>
        {course ? <LabFacts {...course.lab} /> : <span>Lab</span>}
        <Link to={`/labs/${id}`}>Open on a page of its own</Link>
      </p>
      <Suspense fallback={coming}>{course ? <LabBody course={course} heading={heading} /> : coming}</Suspense>
    </section>
  );
}
