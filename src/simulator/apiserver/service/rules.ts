import type { Service } from "../../api/kinds.ts";
import type { KindRules } from "../kind-rules.ts";
import { labelProblems, letterFirstLabelProblems } from "../names.ts";
import { allocateService } from "./allocation.ts";
import { serviceDefaults } from "./defaults.ts";
import { validateServiceUpdate } from "./update.ts";
import { validateService } from "./validation.ts";
import { serviceWarnings } from "./warnings.ts";

/** A Service, stage by stage (S-2xx). */
export const SERVICE: KindRules<Service> = {
  scope: "namespaced",
  createsOnUpdate: true,
  nameProblems: (name, release) => (release === "1.32" ? letterFirstLabelProblems(name) : labelProblems(name)),
  defaults: serviceDefaults,
  allocate: allocateService,
  validate: (service, _old, release) => validateService(service, release),
  validateUpdate: validateServiceUpdate,
  changesFirst: true,
  warnings: (service, _old, release) => serviceWarnings(service, release),
};
