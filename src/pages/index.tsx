import Link from "@docusaurus/Link";
import home from "@generated/hop-course/default/home.json";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import type { LabRow } from "../components/lab/course-lab.ts";
import { LabCards } from "../components/lab/LabCards.tsx";
import { TraceView } from "../components/trace/TraceView.tsx";
import type { ExplainedTrace } from "../simulator/index.ts";

const { trace, labs } = home as { readonly trace: ExplainedTrace; readonly labs: readonly LabRow[] };

/** What this is, one packet to walk, and the one next step. */
export default function Home(): ReactNode {
  return (
    <Layout description="Learn Kubernetes networking by following packets through your own YAML">
      <main className="container margin-vert--xl">
        <div className="hop-hero">
          <div>
            <h1>Kubernetes networking, one packet at a time</h1>
            <p className="hop-lead">
              Change a manifest, send a packet, and see every hop it takes: what was rewritten, who refused it, and
              which line of your YAML made it happen. Right here in your browser, with no cluster to set up and none to
              break.
            </p>
            <p>
              <Link className="button button--primary button--lg" to="/course/services/service-types">
                Begin with Services
              </Link>{" "}
              <Link className="margin-left--md" to="/course/orientation/how-this-course-works">
                How this course works
              </Link>
            </p>
          </div>
          <div>
            <h2 className="hop-small">Walk this one: a Pod calls a Service</h2>
            <TraceView trace={trace} />
          </div>
        </div>
        <ol className="hop-wire" aria-label="How you learn here">
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
        <h2>Labs</h2>
        <LabCards labs={labs} />
      </main>
    </Layout>
  );
}
