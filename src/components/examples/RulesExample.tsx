import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import type { ExampleRulesData, RulesForm } from "../../course-plugin/course.ts";
import { RulesListing } from "../rules/RulesListing.tsx";
import styles from "./examples.module.css";

/** The rules that take a packet on a node, as each mode of kube-proxy writes them: one form at a time, all of them on paper. */
export function RulesExample({ json }: { readonly json: string }): ReactNode {
  const { node, forms } = JSON.parse(json) as ExampleRulesData;
  const [chosen, setChosen] = useState(0);
  const tabs = useRef<HTMLDivElement>(null);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = nextTab(event.key, chosen, forms.length);
    if (to === undefined) return;
    event.preventDefault();
    setChosen(to);
    tabs.current?.querySelectorAll("button")[to]?.focus();
  };
  return (
    <figure className={styles.example}>
      <figcaption>Rules on {node}</figcaption>
      {forms.length > 1 && (
        <div role="tablist" aria-label={`Rules on ${node}`} className={styles.tabs} ref={tabs} onKeyDown={onKeyDown}>
          {forms.map(({ mode }, index) => (
            <button
              key={mode}
              type="button"
              role="tab"
              id={`${id}${mode}`}
              aria-controls={`${id}${mode}-rules`}
              aria-selected={index === chosen}
              tabIndex={index === chosen ? 0 : -1}
              onClick={() => setChosen(index)}
            >
              {mode}
            </button>
          ))}
        </div>
      )}
      {forms.map((form, index) => (
        <div
          key={form.mode}
          id={`${id}${form.mode}-rules`}
          className={styles.panel}
          data-chosen={index === chosen}
          {...(forms.length > 1 ? { role: "tabpanel", "aria-labelledby": id + form.mode } : {})}
        >
          <Form {...form} />
        </div>
      ))}
    </figure>
  );
}

function Form({ listings }: RulesForm): ReactNode {
  return listings.map((listing) => <RulesListing key={listing.command} {...listing} />);
}

function nextTab(key: string, at: number, count: number): number | undefined {
  const tabs: Readonly<Record<string, number>> = {
    ArrowLeft: (at + count - 1) % count,
    ArrowRight: (at + 1) % count,
    Home: 0,
    End: count - 1,
  };
  return tabs[key];
}
