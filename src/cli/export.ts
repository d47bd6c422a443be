import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { labIds } from "../course-plugin/lab-folders.ts";
import { packageFiles, writeScormPackage } from "./export/scorm.ts";
import { zipOf } from "./export/zip.ts";
import { LABS, labOf, ROOT } from "./files.ts";
import { print } from "./format.ts";
import { CannotJudge } from "./result.ts";

const TITLE = "Hop by Hop: Kubernetes networking, one packet at a time";

/** `hop export scorm`: the course as a package for a learning platform, in a zip archive or a folder. */
export function exportCommand(what: string, { out }: { readonly out: string }): number {
  if (what !== "scorm") throw new CannotJudge(`hop export ${what}: one of scorm`);
  const zipped = out.endsWith(".zip");
  if (!zipped && existsSync(out)) throw new CannotJudge(`--out ${out}: is there already. Name a folder that is new`);
  const folder = zipped ? mkdtempSync(join(tmpdir(), "hop-scorm-")) : out;
  try {
    const labs = labIds(LABS).map((id) => ({ id, title: labOf(id).title }));
    writeScormPackage(ROOT, folder, { title: TITLE, labs });
    if (zipped) writeFileSync(out, zipOf(packageFiles(folder)));
  } finally {
    if (zipped) rmSync(folder, { recursive: true });
  }
  print(`${out}: a SCORM 1.2 package of one SCO with every lab. Upload it to your learning platform as it is.`);
  return 0;
}
