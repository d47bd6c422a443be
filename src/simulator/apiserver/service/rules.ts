import type { Service } from "../../api/kinds.ts";
import type { KindRules } from "../kind-rules.ts";
import { labelProblems } from "../names.ts";
import { allocateService } from "./allocation.ts";
import { serviceDefaults } from "./defaults.ts";
import { serviceWarnings, validateService, validateServiceUpdate } from "./validation.ts";

/** A Service, stage by stage (S-2xx). */
export const SERVICE: KindRules<Service> = {
  scope: "namespaced",
  createsOnUpdate: true,
  nameProblems: labelProblems,
  defaults: serviceDefaults,
  allocate: allocateService,
  validate: validateService,
  validateUpdate: validateServiceUpdate,
  warnings: serviceWarnings,
};
