import type { Pod } from "../../api/kinds.ts";
import type { KindRules } from "../kind-rules.ts";
import { subdomainProblems } from "../names.ts";
import { admitPod, podDefaults } from "./defaults.ts";
import { podWarnings, validatePod } from "./validation.ts";

/** A Pod, stage by stage (S-30x, S-31x). */
export const POD: KindRules<Pod> = {
  scope: "namespaced",
  hasGeneration: true,
  nameProblems: subdomainProblems,
  defaults: podDefaults,
  admit: admitPod,
  validate: validatePod,
  warnings: podWarnings,
};
