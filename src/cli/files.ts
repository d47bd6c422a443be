import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Lab } from "../../graders/lab/lab.ts";
import { loadLab } from "../../graders/lab/load.ts";
import { loadPack, NO_PACK, type Pack } from "../../graders/pack/pack.ts";
import { AS_WRITTEN } from "../../graders/variants/variant.ts";
import { labIds, readLabFolder } from "../course-plugin/lab-folders.ts";
import { CannotJudge } from "./result.ts";

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, "..", "..");
export const LABS = join(ROOT, "labs");

/** Where a lab stands: the course's by their ids, any other by the path of its folder. */
export function folderOf(lab: string): string {
  return lab.includes(sep) || lab.includes("/") ? resolve(lab) : join(LABS, lab);
}

/** The lab of that id or in that folder, or why there is none. */
export function labOf(name: string): Lab {
  const folder = folderOf(name);
  const files = readLabFolder(dirname(folder), basename(folder));
  if (!files) throw new CannotJudge(`there is no lab ${name}: one of ${labIds(LABS).join(", ")}`);
  const loaded = loadLab(basename(folder), files);
  if (loaded.kind === "lab") return loaded.lab;
  const shown = relative(process.cwd(), folder);
  throw new CannotJudge(
    loaded.problems.map(({ file, line, message }) => `${join(shown, file)}:${line}: ${message}`).join("\n"),
  );
}

/** What the instructor's folder adds to the lab: its file named after the lab, if there is one. */
export function packFor(lab: Lab, folder: string | undefined): Pack {
  if (folder === undefined) return NO_PACK;
  if (!existsSync(folder)) throw new CannotJudge(`--pack ${folder}: there is no such folder`);
  const file = join(folder, `${lab.id}.yaml`);
  if (!existsSync(file)) return NO_PACK;
  const loaded = loadPack(lab, file, textOf(file));
  if (loaded.kind === "pack") return loaded.pack;
  throw new CannotJudge(loaded.problems.map(({ line, message }) => `${file}:${line}: ${message}`).join("\n"));
}

/** The variant that a command line asks for; without one the lab as it is written. */
export function variantSeed(seed: unknown = AS_WRITTEN): number {
  if (typeof seed === "number" && Number.isInteger(seed) && seed >= 0) return seed;
  throw new CannotJudge(`--variant ${seed}: a whole number; 0 is the lab as it is written`);
}

export function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new CannotJudge(`${file}: cannot be read: give the path of a text file`);
  }
}
