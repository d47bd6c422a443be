import type { ReactNode } from "react";
import { type Part, ROLES, type Role, type Stop } from "../../course-plugin/platforms/parts.ts";
import type { Lane } from "../../course-plugin/platforms/walks.ts";
import { Outcome } from "../marks/Outcome.tsx";
import { Shape } from "../trace/Shape.tsx";
import { ROLE_NAMES } from "./role-names.ts";
import { Stack } from "./Stack.tsx";
import styles from "./seven-platforms.module.css";
import { wrapName } from "./wrap-name.ts";

type Props = { readonly lane: Lane; readonly role: Role; readonly open: boolean; readonly onOpen: () => void };

/** What happens to the packet at one part of its way: in two words, or, where it is looked at, with its headers. */
export function PartCell({ lane: { parts, outcome, ending }, role, open, onOpen }: Props): ReactNode {
  const part = parts.find((each) => each.role === role);
  const isEnd = part !== undefined && part === parts.at(-1);
  return (
    <td data-open={open}>
      {/* Who points at a cell means its column; the buttons in the heading say the same to everybody else. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <div className={styles.cell} data-role={ROLE_NAMES[role]} onClick={onOpen}>
        {part ? <What part={part} open={open} /> : <None parts={parts} role={role} />}
        {isEnd && (
          <p className={styles.end}>
            <Outcome outcome={outcome} />
            {open && outcome !== "answered" && <span> {ending}</span>}
          </p>
        )}
      </div>
    </td>
  );
}

function None({ parts, role }: { readonly parts: readonly Part[]; readonly role: Role }): ReactNode {
  const last = parts.at(-1)?.role ?? "client";
  const word = ROLES.indexOf(role) > ROLES.indexOf(last) ? "not reached" : "none";
  return <span className={styles.none}>{word}</span>;
}

function What({ part: { stops, out }, open }: { readonly part: Part; readonly open: boolean }): ReactNode {
  const wrap = wrapName(out);
  return (
    <>
      <ul className={styles.stops}>
        {stops.map((stop, index) => (
          // A packet may pass one place twice.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            <span className={styles.place}>
              <Shape kind={stop.kind} /> {stop.label}
            </span>
            {open && <Did stop={stop} next={stops[index + 1]} />}
          </li>
        ))}
        {stops.length === 0 && <li>a wire {open && <Stack stack={out} />}</li>}
      </ul>
      {!open && wrap !== undefined && <span className={styles.wrap}>{wrap}</span>}
    </>
  );
}

/** What was done at one place, and how the packet goes on; places in a row that pass it on alike show it once. */
function Did({ stop: { did, out }, next }: { readonly stop: Stop; readonly next: Stop | undefined }): ReactNode {
  return (
    <>
      <ul>
        {did.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {(next === undefined || wrapName(next.out) !== wrapName(out)) && <Stack stack={out} />}
    </>
  );
}
