import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./browser.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = join(mkdtempSync(join(tmpdir(), "hop-scorm-")), "package");

/** A platform as small as it may be: it shows the package, deep in its own addresses, and notes down what it is told. */
const PLATFORM = `<!doctype html><title>Platform</title><script>
  const kept = JSON.parse(sessionStorage.getItem("kept") ?? "null") ?? { "cmi.core.student_id": "ana", "cmi.core.lesson_status": "not attempted" };
  window.API = {
    LMSInitialize: () => "true",
    LMSGetValue: (name) => kept[name] ?? "",
    LMSSetValue: (name, value) => { kept[name] = value; return "true"; },
    LMSCommit: () => { sessionStorage.setItem("kept", JSON.stringify(kept)); return "true"; },
    LMSFinish: () => { kept.finished = "true"; return window.API.LMSCommit(); },
  };
  window.told = (name) => kept[name];
</script><iframe src="/content/123/index.html" style="width: 380px; height: 800px"></iframe>`;
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

function serve(): Server {
  return createServer(({ url = "" }, response) => {
    const path = new URL(url, "http://localhost").pathname;
    if (path === "/platform") return response.setHeader("Content-Type", "text/html").end(PLATFORM);
    try {
      const text = readFileSync(join(folder, path.replace("/content/123/", "")));
      response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream").end(text);
    } catch {
      response.writeHead(404).end();
    }
  });
}

describe("the SCORM package", () => {
  let browser: Browser | undefined;
  const server = serve();
  beforeAll(async () => {
    const exported = spawnSync(process.execPath, [join(root, "src/cli/hop.mjs"), "export", "scorm", "--out", folder], {
      cwd: root,
      encoding: "utf8",
    });
    expect([exported.status, exported.stderr]).toEqual([0, ""]);
    await new Promise<void>((resolve) => server.listen(0, resolve));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  it("shows the course inside a platform, and tells it what was passed, where, and for how long", async () => {
    const context = await browser?.newContext({ viewport: { width: 420, height: 900 } });
    const page = await context?.newPage();
    if (!page) throw new Error("no browser");
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    const told = (name: string) => page.evaluate((wanted) => Reflect.get(window, "told")(wanted), name);
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/platform`, {
      waitUntil: "networkidle",
    });
    expect(await told("cmi.core.lesson_status")).toBe("incomplete");

    const course = page.frame({ url: /\/course\/index\.html/ });
    if (!course) throw new Error("the course is not shown");
    await course.evaluate(() => {
      location.hash = "#/labs/first-clusterip";
    });
    await course
      .getByRole("textbox")
      .first()
      .fill(readFileSync(join(root, "labs/first-clusterip/solution.yaml"), "utf8"));
    await course.getByRole("button", { name: "Check" }).first().click();
    await expect.poll(() => told("cmi.interactions.0.id"), { timeout: 20_000 }).toBe("first-clusterip");
    expect(Number(await told("cmi.core.score.raw"))).toBeGreaterThan(0);

    await page.reload({ waitUntil: "networkidle" });
    expect(await told("finished")).toBe("true");
    expect(await told("cmi.core.session_time")).toMatch(/^0000:0\d:\d\d\.\d\d$/);
    const again = page.frame({ url: /\/course\/index\.html/ });
    expect(again?.url()).toContain("#/labs/first-clusterip");
    expect(errors).toEqual([]);
  });
});
