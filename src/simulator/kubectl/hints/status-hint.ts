import type { Status } from "../../apiserver/status.ts";

/** One imperative sentence beside a refusal that is about no field (S-005). */
export function statusHint(reason: Exclude<Status["reason"], "Invalid">, message: string): string {
  const special = SPECIAL.find(([pattern]) => pattern.test(message));
  return special ? special[1] : GENERAL[reason];
}

const SPECIAL: readonly (readonly [RegExp, string])[] = [
  [/^namespaces ".*" not found/, "Create the namespace first, or leave `namespace` out."],
  [/resourceVersion/, "Remove resourceVersion: the cluster gives it."],
  [
    /is not in the valid range|allocated/,
    "Pick another number, or leave the field out and let the cluster choose one.",
  ],
];

const GENERAL: Readonly<Record<Exclude<Status["reason"], "Invalid">, string>> = {
  BadRequest: "Correct what the message names, and send it again.",
  NotFound: "Create the object first, or correct its name and its namespace.",
  AlreadyExists: "Choose another name, or use kubectl apply to change the object that is there.",
  Forbidden: "Leave this out: the cluster does not let it happen.",
  InternalError: "Free what is used up: the message names the range.",
  Unknown: "Correct what the message names, and send it again.",
};

/** To what the server takes and remarks upon. */
export function warningHint(text: string): string {
  const special = WARNINGS.find(([pattern]) => pattern.test(text));
  return special ? special[1] : "Ask yourself whether you mean it so: the server takes it.";
}

const WARNINGS: readonly (readonly [RegExp, string])[] = [
  [/^unknown field/, "Correct the field's name: as it stands, it is dropped."],
  [/use (\S+ )?EndpointSlice/, "Write EndpointSlices instead: they have taken the place of Endpoints."],
  [/ is ignored when/, "Remove the field, or set what makes it count."],
  [/duplicate port definition/, "Remove one of the two ports."],
  [/deprecated/, "Look for what has taken its place before you build upon it."],
  [/DNS label is recommended/, "Use lower-case letters, digits and dashes only, where you can."],
  [/missing the kubectl.* annotation/, "Use kubectl apply from the beginning for what you mean to apply again."],
];
