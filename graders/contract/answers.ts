import type { Lab } from "../lab/lab.ts";

/** A text that the lab ships, and what to call it in a message. */
export type ShippedAnswer = { readonly name: string; readonly text: string };

export const startOf = ({ start }: Lab): ShippedAnswer => ({ name: "start", text: start });

export function rightAnswers({ solution, alsoRight }: Lab): readonly ShippedAnswer[] {
  return [{ name: "solution", text: solution }, ...named("also-right", alsoRight)];
}

export function wrongAnswers({ wrong }: Lab): readonly ShippedAnswer[] {
  return named("wrong", wrong);
}

/** Every text of the lab that somebody might hand in. */
export function shippedAnswers(lab: Lab): readonly ShippedAnswer[] {
  return [startOf(lab), ...rightAnswers(lab), ...wrongAnswers(lab)];
}

function named(folder: string, texts: Readonly<Record<string, string>>): readonly ShippedAnswer[] {
  return Object.entries(texts).map(([name, text]) => ({ name: `${folder}/${name}`, text }));
}
