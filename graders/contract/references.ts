import { traceOf } from "../checks/packets.ts";
import { meets } from "../checks/probe.ts";
import type { Lab } from "../lab/lab.ts";
import { quotedSymptoms } from "../lab/symptoms.ts";
import { observe } from "../world.ts";

/** What a lab may point to: the course around it. */
export type Course = {
  readonly labs: readonly string[];
  /** Concepts, and the page that teaches each. */
  readonly concepts: Readonly<Record<string, string>>;
  /** Addresses of pages: `/course/services/service-types`. */
  readonly pages: readonly string[];
};

export function symptomsHold(lab: Lab): readonly string[] {
  const { state } = observe(lab, lab.start, "cluster", 1);
  return lab.symptoms
    .filter((symptom) => !meets(traceOf(state, symptom), symptom.outcome))
    .map(({ id, outcome }) => `the symptom ${id} does not hold in the start state: it is not ${outcome}`);
}

export function symptomsAreQuoted({ brief, symptoms }: Lab): readonly string[] {
  const [quoted, known] = [quotedSymptoms(brief), symptoms.map(({ id }) => id)];
  return [
    ...known
      .filter((id) => !quoted.includes(id))
      .map((id) => `brief.md does not quote the symptom ${id}: write {{${id}}}`),
    ...quoted
      .filter((id) => !known.includes(id))
      .map((id) => `brief.md quotes {{${id}}}, which is no symptom: ${known.join(", ") || "there is none"}`),
  ];
}

export function referencesResolve({ id, brief, debrief, concepts, requires }: Lab, course: Course): readonly string[] {
  const links = [...`${brief}\n${debrief}`.matchAll(/\]\((\/[^)#\s]*)/g)].map(([, address = ""]) => address);
  const addresses = new Set([...course.pages, ...course.labs.map((id) => `/labs/${id}`), "/labs"]);
  return [
    ...links.filter((link) => !addresses.has(link)).map((link) => `the link ${link} leads nowhere`),
    ...concepts
      .filter((concept) => !Object.hasOwn(course.concepts, concept))
      .map((concept) => `nothing is known of the concept ${concept}: add it to labs/concepts.yaml, with its page`),
    ...requires
      .filter((before) => !labsBefore(id, course).includes(before))
      .map((before) => `requires ${before}, which is no lab before this one: name one, or change labs/order.yaml`),
  ];
}

/** A lab that is not in the order yet comes after all. */
function labsBefore(id: string, { labs }: Course): readonly string[] {
  const at = labs.indexOf(id);
  return at < 0 ? labs : labs.slice(0, at);
}

export function evidenceIsWellFormed({ evidence }: Lab): readonly string[] {
  return evidence
    .filter((address) => !URL.canParse(address) || !/^https:\/\/[^/]+\.[^/]+\//.test(address))
    .map((address) => `evidence ${address} is no public address: give a whole one that begins with https://`);
}
