import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes into every built page what it may load and run: its own files, and the inline scripts that it was built with. */
export function secureContent(outDir: string): void {
  const pages = readdirSync(outDir, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  for (const page of pages) {
    const file = join(outDir, page);
    writeFileSync(file, withPolicy(readFileSync(file, "utf8")));
  }
}

/** The page with its policy as the first thing in its head, before anything that it rules on. */
export function withPolicy(html: string): string {
  return html.replace(/<head>/, `<head><meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`);
}

// Styles may stand inline, since the editor makes its own; nothing else may, and nothing comes from elsewhere.
function policyOf(html: string): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScripts(html).map(hashOf)].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function inlineScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => text);
}

const hashOf = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
