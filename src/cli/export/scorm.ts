import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { buildSync } from "esbuild";
import { ENGINE } from "../../../graders/submission/engine.ts";
import type { Course } from "../../scorm/course.ts";
import { CannotJudge } from "../result.ts";
import { manifestOf } from "./manifest.ts";

/**
 * Writes a SCORM 1.2 package into a folder: the built course, one page around it that speaks with the platform, and the
 * manifest. One SCO, so that the platform opens one window and the course finds its own way inside.
 */
export function writeScormPackage(root: string, folder: string, course: Course): void {
  mkdirSync(folder, { recursive: true });
  buildSite(root, join(folder, "course"));
  writeFileSync(join(folder, "sco.js"), scriptOf(root));
  writeFileSync(join(folder, "index.html"), pageOf(course));
  const files = filesIn(folder);
  writeFileSync(join(folder, "imsmanifest.xml"), manifestOf(course.title, ENGINE.replace(/^.*\//, ""), files));
}

/** Every file of a folder by its path inside, with slashes, in an order that does not depend on the disk. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

function buildSite(root: string, outDir: string): void {
  const docusaurus = join(root, "node_modules", "@docusaurus", "core", "bin", "docusaurus.mjs");
  const config = join(root, "src", "cli", "export", "docusaurus.scorm.ts");
  const args = [docusaurus, "build", root, "--config", config, "--out-dir", outDir];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new CannotJudge(`the course cannot be built:\n${stdout}${stderr}`);
}

function scriptOf(root: string): string {
  const entry = join(root, "src", "scorm", "main.ts");
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    target: "es2020",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** The course in a frame, and beside it the script that watches and reports. */
function pageOf(course: Course): string {
  // Inside a script only `</` could end it early.
  const data = JSON.stringify(course).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; frame-src 'self'; connect-src https: http:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${course.title.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</title>
<style>html, body, iframe { width: 100%; height: 100%; margin: 0; border: 0; display: block; overflow: hidden }</style>
</head>
<body>
<iframe title="The course"></iframe>
<script type="application/json" id="course">${data}</script>
<script src="sco.js"></script>
</body>
</html>
`;
}

/** The files of a folder with what is in them, the manifest first, where a platform looks for it. */
export function packageFiles(folder: string): readonly { readonly path: string; readonly data: Buffer }[] {
  const manifestFirst = (path: string): number => (path === "imsmanifest.xml" ? 0 : 1);
  return [...filesIn(folder)]
    .sort((a, b) => manifestFirst(a) - manifestFirst(b))
    .map((path) => ({ path, data: readFileSync(join(folder, path)) }));
}
