import Link from "@docusaurus/Link";
import type { ReactNode } from "react";
import { Outcome } from "../../../components/marks/Outcome.tsx";

/** An address that is not ours gets the answer that the course teaches. */
export default function NotFoundContent(): ReactNode {
  return (
    <main className="container margin-vert--xl">
      <h1>There is no page at this address</h1>
      <p className="hop-lead">
        <Outcome outcome="name-not-found" /> Look at the name first: one wrong letter is enough. Or begin again from a
        place that exists.
      </p>
      <p>
        <Link className="button button--primary" to="/">
          Home
        </Link>{" "}
        <Link className="button button--secondary" to="/labs">
          All labs
        </Link>
      </p>
    </main>
  );
}
