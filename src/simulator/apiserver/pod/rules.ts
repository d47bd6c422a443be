import type { Pod } from "../../api/kinds.ts";
import type { KindRules } from "../kind-rules.ts";
import { subdomainProblems } from "../names.ts";
import { admitPod } from "./admission.ts";
import { checkAdmission } from "./admission-checks.ts";
import { podDefaults } from "./defaults.ts";
import { validatePodUpdate } from "./update.ts";
import { validatePod } from "./validation.ts";
import { podWarnings } from "./warnings.ts";

/** A Pod, stage by stage (S-30x, S-31x). */
export const POD: KindRules<Pod> = {
  scope: "namespaced",
  hasGeneration: true,
  nameProblems: subdomainProblems,
  defaults: podDefaults,
  admit: admitPod,
  allocate: checkAdmission,
  validate: validatePod,
  validateUpdate: validatePodUpdate,
  warnings: podWarnings,
};
