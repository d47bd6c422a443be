import Link from "@docusaurus/Link";
import data from "@generated/hop-course/default/home.json";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { CourseWay } from "../components/home/CourseWay.tsx";
import styles from "../components/home/home.module.css";
import { LivePacket } from "../components/home/LivePacket.tsx";
import { usePassed } from "../components/lab/use-passed.ts";
import type { HomeData } from "../course-plugin/course.ts";

const home = data as HomeData;

/** What this is, one packet to walk, and the one next step. */
export default function Home(): ReactNode {
  const passed = usePassed(home.labs);
  const next = passed.size > 0 ? home.labs.find(({ id }) => !passed.has(id)) : undefined;
  return (
    <Layout description="Learn Kubernetes networking by following packets through your own YAML">
      <main>
        <div className={styles.top}>
          <div className="container">
            <div className={styles.hero}>
              <h1>Kubernetes networking, one packet at a time</h1>
              <p className="hop-lead">
                Change a manifest, send a packet, and see every hop it takes: what was rewritten, who refused it, and
                which line of your YAML made it happen. Right here in your browser, with no cluster to set up and none
                to break.
              </p>
              <p className={styles.first}>
                {next ? (
                  <Link className="button button--primary button--lg" to={`/labs/${next.id}`}>
                    Go on with: {next.title}
                  </Link>
                ) : (
                  <Link className="button button--primary button--lg" to="/course/services/why-a-stable-address">
                    Begin with Services
                  </Link>
                )}
                <Link to="/course/orientation/how-this-course-works">How this course works</Link>
              </p>
            </div>
            <LivePacket {...home} />
          </div>
        </div>
        <div className={`container ${styles.rest}`}>
          <ol className={styles.steps} aria-label="How you learn here">
            <li>
              <strong>Read</strong> a page in which every claim is shown by a packet you can step through.
            </li>
            <li>
              <strong>Edit</strong> real Kubernetes YAML. The API server answers while you type, in its own words.
            </li>
            <li>
              <strong>Check</strong>, and see where each packet ended, and which of your lines sent it there.
            </li>
          </ol>
          <h2>The way through the course</h2>
          <CourseWay modules={home.modules} passed={passed} />
        </div>
      </main>
    </Layout>
  );
}
