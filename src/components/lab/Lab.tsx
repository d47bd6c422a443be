import BrowserOnly from "@docusaurus/BrowserOnly";
import Link from "@docusaurus/Link";
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import type { CourseLab } from "./course-lab.ts";
import styles from "./lab.module.css";

const Workbench = lazy(() => import("./Workbench.tsx"));

/** A lab inside a page: its data come when the learner comes near. */
export function Lab({ id }: { readonly id: string }): ReactNode {
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
  return (
    <section ref={place} className={styles.embedded} aria-label={`Lab ${id}`}>
      {course ? (
        <>
          <LabFacts course={course} />
          <h2>{course.lab.title}</h2>
          <LabBody course={course} />
        </>
      ) : (
        <Link to={`/labs/${id}`}>Open the lab on a page of its own</Link>
      )}
    </section>
  );
}

/** How long it takes, and how hard it is. */
export function LabFacts({ course: { lab } }: { readonly course: CourseLab }): ReactNode {
  return (
    <p className={styles.label}>
      Lab · {lab.minutes} minutes · level {lab.level} of 4
    </p>
  );
}

/** The story and the workbench of one lab. The story is there before any script runs. */
export function LabBody({ course }: { readonly course: CourseLab }): ReactNode {
  const start = <pre>{course.lab.start}</pre>;
  return (
    <>
      {/* Rendered at build from the lab's own Markdown; nothing of the learner's is in it. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see above */}
      <div className={styles.brief} dangerouslySetInnerHTML={{ __html: course.briefHtml }} />
      <BrowserOnly fallback={start}>
        {() => (
          <Suspense fallback={start}>
            <Workbench course={course} />
          </Suspense>
        )}
      </BrowserOnly>
    </>
  );
}
