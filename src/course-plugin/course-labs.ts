import { join } from "node:path";
import { marked } from "marked";
import type { Lab } from "../../graders/lab/lab.ts";
import { loadLab } from "../../graders/lab/load.ts";
import { labIds, readLabFolder } from "./lab-folders.ts";

/** A lab as its page needs it: its texts are rendered once, at build, from our own Markdown. */
export type CourseLab = { readonly lab: Lab; readonly briefHtml: string; readonly debriefHtml: string };

/** Every lab of the course, in order. One that is broken stops the build, with file and line. */
export function courseLabs(siteDir: string): readonly CourseLab[] {
  const folder = join(siteDir, "labs");
  return labIds(folder).map((id) => {
    const loaded = loadLab(id, readLabFolder(folder, id) ?? new Map());
    if (loaded.kind === "broken") {
      throw new Error(
        loaded.problems.map(({ file, line, message }) => `labs/${id}/${file}:${line}: ${message}`).join("\n"),
      );
    }
    const { lab } = loaded;
    return { lab, briefHtml: render(lab.brief), debriefHtml: render(lab.debrief) };
  });
}

const render = (markdown: string): string => marked.parse(markdown, { async: false });
