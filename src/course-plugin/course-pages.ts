import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { CourseModule, CoursePage, LabRow } from "./course.ts";

/** Where the pages of the course are served. */
export const COURSE_BASE = "course";

/** For looking things up; it is not on the way through the course. */
const REFERENCE = "reference";

/** The course in reading order, as the sidebar shows it: folders of `docs/` are modules, their files are pages. */
export function courseModules(siteDir: string, labs: readonly LabRow[]): readonly CourseModule[] {
  const docs = join(siteDir, "docs");
  return readdirSync(docs)
    .filter((folder) => folder !== REFERENCE)
    .map((folder) => ({ folder, ...readCategory(join(docs, folder)) }))
    .sort((a, b) => a.position - b.position)
    .map(({ folder, label }) => {
      const pages = pagesOf(docs, folder, labs);
      const embedded = new Set(pages.flatMap((page) => page.labs));
      const others = labs.filter((lab) => lab.module === folder && !embedded.has(lab));
      return { title: label, pages, labs: others };
    });
}

/** What the modules are called, by their folders. */
export function moduleTitles(siteDir: string): Readonly<Record<string, string>> {
  const docs = join(siteDir, "docs");
  return Object.fromEntries(readdirSync(docs).map((folder) => [folder, readCategory(join(docs, folder)).label]));
}

type Category = { readonly label: string; readonly position: number };

function readCategory(folder: string): Category {
  return JSON.parse(readFileSync(join(folder, "_category_.json"), "utf8")) as Category;
}

function pagesOf(docs: string, folder: string, labs: readonly LabRow[]): readonly CoursePage[] {
  return readdirSync(join(docs, folder))
    .filter((file) => /\.mdx?$/.test(file))
    .map((file) => {
      const text = readFileSync(join(docs, folder, file), "utf8");
      const path = `/${COURSE_BASE}/${folder}/${file.replace(/\.mdx?$/, "")}`;
      return { ...frontMatter(text), path, labs: embeddedLabs(text, labs) };
    })
    .sort((a, b) => a.position - b.position)
    .map(({ path, title, description, labs }) => ({ path, title, description, labs }));
}

type FrontMatter = { readonly title: string; readonly description: string; readonly position: number };

function frontMatter(text: string): FrontMatter {
  const [, block = ""] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  const { title = "", description = "", sidebar_position: position = 0 } = parse(block) ?? {};
  return { title, description, position };
}

function embeddedLabs(text: string, labs: readonly LabRow[]): readonly LabRow[] {
  const ids = [...text.matchAll(/<Lab id="([^"]+)"/g)].map(([, id]) => id);
  return ids.flatMap((id) => labs.filter((lab) => lab.id === id));
}
