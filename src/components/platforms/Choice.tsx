import { type ReactNode, useId } from "react";
import styles from "../trace/trace.module.css";

type Props = {
  readonly legend: string;
  readonly items: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
};

/** One of a few, as a row of radio buttons. */
export function Choice({ legend, items, chosen, onChoose }: Props): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles.paths}>
      <legend>{legend}</legend>
      {items.map(({ id, label }) => (
        <label key={id} data-chosen={id === chosen}>
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}
