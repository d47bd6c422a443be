import { join } from "node:path";
import { marked } from "marked";
import type { Lab } from "../../graders/lab/lab.ts";
import { loadLab } from "../../graders/lab/load.ts";
import { briefWithSymptoms } from "../../graders/lab/symptoms.ts";
import { labIds, readLabFolder } from "./lab-folders.ts";

/** A lab as its page needs it: its texts are rendered once, at build, from our own Markdown. */
export type CourseLab = {
  readonly lab: Lab;
  readonly briefHtml: string;
  readonly debriefHtml: string;
  readonly next?: { readonly id: string; readonly title: string };
};

/** Every lab of the course, in order. One that is broken stops the build, with file and line. */
export function courseLabs(siteDir: string): readonly CourseLab[] {
  const folder = join(siteDir, "labs");
  const labs = labIds(folder).map((id) => {
    const loaded = loadLab(id, readLabFolder(folder, id) ?? new Map());
    if (loaded.kind === "broken") {
      throw new Error(
        loaded.problems.map(({ file, line, message }) => `labs/${id}/${file}:${line}: ${message}`).join("\n"),
      );
    }
    return loaded.lab;
  });
  return labs.map((lab, index) => {
    const next = labs[index + 1];
    return {
      lab,
      briefHtml: render(briefWithSymptoms(lab)),
      debriefHtml: render(lab.debrief),
      ...(next ? { next: { id: next.id, title: next.title } } : {}),
    };
  });
}

const render = (markdown: string): string => marked.parse(markdown, { async: false });
