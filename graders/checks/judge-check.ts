import { afterWords, later } from "../after.ts";
import type { Check } from "../lab/check.ts";
import type { Observed } from "../world.ts";
import { checkAdmission } from "./admission.ts";
import { checkAnswer } from "./answer.ts";
import { checkDistribution } from "./distribution.ts";
import { checkDNS } from "./dns.ts";
import type { Finding } from "./finding.ts";
import { checkMatrix } from "./matrix.ts";
import { checkModel } from "./network-model.ts";
import { checkPath } from "./path.ts";
import { checkProbe } from "./probe.ts";
import { checkSourceIP } from "./source-ip.ts";
import { checkState } from "./state.ts";

/** Judges one check in the observed world, once what comes before it has happened there. */
export function judgeCheck(observed: Observed, check: Check): Finding {
  const { state, failure } = later(observed.state, check.after);
  if (failure !== undefined) return { passed: false, wanted: `${check.title}.`, observed: failure, facts: [] };
  const finding = judgeNow({ ...observed, state }, check);
  return { ...finding, wanted: afterWords(check.after) + finding.wanted };
}

/** The closed vocabulary of what a lab may ask for. */
function judgeNow(observed: Observed, check: Check): Finding {
  switch (check.kind) {
    case "probe":
      return checkProbe(observed, check);
    case "dns":
      return checkDNS(observed, check);
    case "distribution":
      return checkDistribution(observed, check);
    case "source-ip":
      return checkSourceIP(observed, check);
    case "path":
      return checkPath(observed, check);
    case "matrix":
      return checkMatrix(observed, check);
    case "network-model":
      return checkModel(observed, check);
    case "state":
      return checkState(observed, check);
    case "admission":
      return checkAdmission(observed, check);
    case "answer":
      return checkAnswer(observed, check);
  }
}
