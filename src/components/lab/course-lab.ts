import type { Lab } from "../../../graders/lab/lab.ts";

/** A lab as the course plugin hands it over. */
export type CourseLab = {
  readonly lab: Lab;
  readonly briefHtml: string;
  readonly debriefHtml: string;
  readonly next?: { readonly id: string; readonly title: string };
};

/** What a list of labs tells of each. */
export type LabRow = Pick<Lab, "id" | "title" | "module" | "level" | "minutes" | "objective">;
