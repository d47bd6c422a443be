import type { Lab } from "../../../graders/lab/lab.ts";

/** A lab as the course plugin hands it over. */
export type CourseLab = { readonly lab: Lab; readonly briefHtml: string; readonly debriefHtml: string };
