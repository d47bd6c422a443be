import type { AdmissionCheck } from "../lab/check.ts";
import { refOf } from "../lab/field-path.ts";
import type { Observed } from "../world.ts";
import type { Finding } from "./finding.ts";

/** What the API server said to one object of the answer. */
export function checkAdmission({ outcome }: Observed, { object, accepted, message }: AdmissionCheck): Finding {
  const wanted = `The API server must ${accepted ? "accept" : "refuse"} ${object}.`;
  const { kind, name } = refOf(object);
  const result = outcome.results.find(({ ref }) => ref?.kind === kind && ref.name === name);
  if (!result) return { passed: false, wanted, observed: `The answer has no ${object}.`, facts: [] };
  const words = outcome.stderr.trim();
  const refused = result.kind === "refused";
  const said = message === undefined || words.includes(message);
  return {
    passed: accepted ? !refused : refused && said,
    wanted,
    observed: refused ? words : `${object} was ${result.kind}.`,
    facts: [],
  };
}
