import Link from "@docusaurus/Link";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";

/** What this is, and the one next step. */
export default function Home(): ReactNode {
  return (
    <Layout description="Learn Kubernetes networking by following packets through your own YAML">
      <main className="container margin-vert--xl">
        <h1>Kubernetes networking, one packet at a time</h1>
        <p className="hop-lead">
          Change a manifest, send a packet, and see every hop it takes: what was rewritten, who refused it, and which
          line of your YAML made it happen. Right here in your browser, with no cluster to set up and none to break.
        </p>
        <p>
          <Link className="button button--primary button--lg" to="/course/services/service-types">
            Begin with Services
          </Link>{" "}
          <Link className="margin-left--md" to="/course/orientation/how-this-course-works">
            How this course works
          </Link>
        </p>
        <ol className="hop-wire" aria-label="The way of a packet">
          <li>
            <strong>Pod client</strong> calls 10.96.3.7:80
          </li>
          <li>
            <strong>node1</strong> rewrites it to 10.244.2.2:80
          </li>
          <li>
            <strong>node3</strong> unwraps it
          </li>
          <li>
            <strong>Pod back-end</strong> answers
          </li>
        </ol>
      </main>
    </Layout>
  );
}
