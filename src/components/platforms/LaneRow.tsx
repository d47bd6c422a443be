import Link from "@docusaurus/Link";
import type { ReactNode } from "react";
import { ROLES } from "../../course-plugin/platforms/parts.ts";
import type { Lane } from "../../course-plugin/platforms/walks.ts";
import { PartCell } from "./PartCell.tsx";
import styles from "./seven-platforms.module.css";

type Props = {
  readonly lane: Lane;
  /** The part that is looked at. */
  readonly at: number;
  /** Where there is room for one lane only: whether it is this one. */
  readonly shown: boolean;
  readonly onPart: (part: number) => void;
};

/** One platform: who the sender is there, and what happens to its packet, part by part. */
export function LaneRow({ lane, at, shown, onPart }: Props): ReactNode {
  const { platform, title, model, address, from, mtu } = lane;
  return (
    <tr data-shown={shown}>
      <th scope="row">
        <Link to={`/course/platforms/${platform}`}>{title}</Link>
        {model && (
          <>
            {" "}
            <abbr className="hop-model" title="This course's own model, not a fact about the product">
              Model
            </abbr>
          </>
        )}
        <dl className={styles.sender}>
          <dt>Client</dt>
          <dd>{address}</dd>
          <dt>out of</dt>
          <dd>{from}</dd>
          <dt>MTU</dt>
          <dd>{mtu}</dd>
        </dl>
      </th>
      {ROLES.map((role, index) => (
        <PartCell key={role} lane={lane} role={role} open={index === at} onOpen={() => onPart(index)} />
      ))}
    </tr>
  );
}
