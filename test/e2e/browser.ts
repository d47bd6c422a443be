import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import sparticuz from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const INSTALLED = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"];

/** Opens a page of the production build; `errors` collects what the page complains of, and whatever it asks of others. */
export type OpenPage = (
  path: string,
  options?: BrowserContextOptions,
) => Promise<{ readonly page: Page; readonly errors: string[] }>;

/** One browser and one served site for all tests of a file. */
export function siteInBrowser(): OpenPage {
  let browser: Browser | undefined;
  let site: Awaited<ReturnType<typeof serveSite>> | undefined;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveSite()]);
  });
  afterEach(() => Promise.all((browser?.contexts() ?? []).map((context) => context.close())));
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });
  return async (path, options = {}) => {
    if (!browser || !site) throw new Error("the site is not served yet");
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    const { url } = site;
    page.on("request", (request) => !isOwn(request.url(), url) && errors.push(`asks ${request.url()}`));
    await page.goto(url + path, { waitUntil: "networkidle" });
    return { page, errors };
  };
}

const isOwn = (request: string, site: string): boolean =>
  request.startsWith(`${site}/`) || /^(data|blob):/.test(request);

/** A real Chromium: the one of the machine, or the one that comes with a dev dependency. */
export async function openBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => path !== undefined && existsSync(path));
  const args = ["--no-sandbox", "--disable-quic", "--disable-background-networking"];
  // Of the carried one the binary alone: its own arguments put all pages into one process and switch web security off.
  return chromium.launch({ executablePath: installed ?? (await sparticuz.executablePath()), args });
}

/** Serves the production build on a free port. */
export async function serveSite(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [
      join(root, "node_modules", "@docusaurus", "core", "bin", "docusaurus.mjs"),
      "serve",
      "--port",
      String(port),
      "--no-open",
    ],
    { cwd: root, stdio: "ignore" },
  );
  const url = `http://localhost:${port}`;
  await answering(url, server);
  return { url, stop: () => server.kill() };
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    if (server.exitCode !== null) throw new Error(`the site is not served: exit ${server.exitCode}`);
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`the site does not answer at ${url}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
