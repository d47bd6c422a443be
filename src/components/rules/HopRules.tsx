import { type ReactNode, useState } from "react";
import type { Excerpt } from "../../simulator/index.ts";
import { RulesListing } from "./RulesListing.tsx";

type Props = {
  /** Asks for the rules; they are made only for whoever wants to see them. */
  readonly ask: () => Promise<readonly Excerpt[]>;
};

/** The Service rules of the node that is shown, with those that took the packet marked: for whoever opens it. */
export default function HopRules({ ask }: Props): ReactNode {
  const [rules, setRules] = useState<readonly Excerpt[] | string>();
  const open = (): void => {
    if (rules !== undefined) return;
    setRules("Reading the rules…");
    ask().then(setRules, (error: unknown) => setRules(error instanceof Error ? error.message : String(error)));
  };
  return (
    <details onToggle={(event) => event.currentTarget.open && open()}>
      <summary>Rules on this node</summary>
      <div aria-live="polite">{typeof rules === "string" ? <p>{rules}</p> : rules && <Listings rules={rules} />}</div>
    </details>
  );
}

function Listings({ rules }: { readonly rules: readonly Excerpt[] }): ReactNode {
  if (rules.length === 0) return <p>This node has no rules of kube-proxy: its network does that work another way.</p>;
  return (
    <>
      <p>The marked lines took the packet, in the order of their numbers. Lines of other Services are left out.</p>
      {rules.map((listing) => (
        <RulesListing key={listing.command} {...listing} />
      ))}
    </>
  );
}
