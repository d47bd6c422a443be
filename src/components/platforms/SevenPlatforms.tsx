import data from "@generated/hop-course/default/walks.json";
import { type ReactNode, useState } from "react";
import { ROLES } from "../../course-plugin/platforms/parts.ts";
import type { Walks } from "../../course-plugin/platforms/walks.ts";
import { Controls } from "../trace/Controls.tsx";
import trace from "../trace/trace.module.css";
import { useStepper } from "../trace/use-stepper.ts";
import { Choice } from "./Choice.tsx";
import { LaneRow } from "./LaneRow.tsx";
import { ROLE_NAMES } from "./role-names.ts";
import styles from "./seven-platforms.module.css";

const scenes = data as readonly Walks[];

/** What a wire between the nodes sees is what most want to compare first. */
const START = ROLES.indexOf("between");

/** One packet under each platform, side by side: a lane each, walked together, part by part. On a phone one lane at a time. */
export function SevenPlatforms(): ReactNode {
  const [chosen, setChosen] = useState(scenes[0]);
  const [lane, setLane] = useState(scenes[0]?.lanes[0]?.platform);
  const stepper = useStepper(ROLES.length, START);
  const { at, go, onKeyDown } = stepper;
  if (!chosen) return null;
  return (
    <section className={styles.seven} aria-label="One packet, seven platforms">
      <Choice
        legend="The client sends"
        items={scenes.map(({ id, title }) => ({ id, label: title }))}
        chosen={chosen.id}
        onChoose={(id) => setChosen(scenes.find((scene) => scene.id === id))}
      />
      <div className={styles.one}>
        <Choice
          legend="Under"
          items={chosen.lanes.map(({ platform, title }) => ({ id: platform, label: title }))}
          chosen={lane}
          onChoose={setLane}
        />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys serve the buttons inside */}
      <div onKeyDown={onKeyDown}>
        <Controls {...stepper} last={ROLES.length - 1} />
        <p className={trace.here} aria-live="polite">
          <small>
            {at + 1} of {ROLES.length}
          </small>{" "}
          <b>{ROLE_NAMES[ROLES[at] ?? "client"]}</b>
        </p>
        <table className={styles.lanes}>
          <caption className="hop-heard">
            What happens to a packet {chosen.title}, platform by platform, and from left to right on its way
          </caption>
          <thead>
            <tr>
              <th scope="col">Platform</th>
              {ROLES.map((role, index) => (
                <th key={role} scope="col" aria-current={index === at ? "step" : undefined}>
                  <button type="button" onClick={() => go(index)}>
                    {ROLE_NAMES[role]}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chosen.lanes.map((each) => (
              <LaneRow key={each.platform} lane={each} at={at} shown={each.platform === lane} onPart={go} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
