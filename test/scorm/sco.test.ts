import { describe, expect, it } from "vitest";
import type { Course } from "../../src/scorm/course.ts";
import { giveTo } from "../../src/scorm/owner.ts";
import { runCourse } from "../../src/scorm/sco.ts";
import { launchOf } from "../../src/scorm/xapi.ts";
import { keyOf, load, save } from "../../src/workbench/storage.ts";
import { newcomer, platform } from "../support/scorm-1.2.ts";

const course: Course = {
  title: "The course",
  labs: [
    { id: "ports", title: "Ports" },
    { id: "names", title: "Names" },
  ],
};
const NOW = new Date("2026-05-04T10:00:00Z");

/** What a browser's storage is to a page. */
function storage(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    key: (index) => [...items.keys()][index] ?? null,
    clear: () => items.clear(),
    get length() {
      return items.size;
    },
  };
}

/** The package's page in a platform, and what happens to it. */
function page({ search = "", store = storage(), kept = newcomer() } = {}) {
  const lms = platform(kept);
  const listeners = new Map<string, () => void>();
  const shown: string[] = [];
  const posted: { readonly url: string; readonly headers: unknown; readonly body: unknown }[] = [];
  const window = {
    API: lms.api,
    parent: null,
    localStorage: store,
    location: { search },
    addEventListener: (name: string, listener: () => void) => void listeners.set(name, listener),
    fetch: (url: string, { headers, body }: { readonly headers: unknown; readonly body: string }) => {
      posted.push({ url, headers, body: JSON.parse(body) });
      return Promise.reject(new Error("nobody listens"));
    },
  };
  const show = (location: string): void => void shown.push(location);
  runCourse({ window: window as never, course, show, where: () => "#/labs/names", now: () => NOW });
  return { lms, store, shown, posted, happen: (name: string) => listeners.get(name)?.() };
}

const pass = (store: Storage, lab: string, draft = ""): string =>
  save(() => store, lab, { version: 1, draft, passed: true });

describe("the course inside a platform", () => {
  it("reports a lab as soon as the course has noted it down, and ends with the page", () => {
    const { lms, store, shown, happen } = page();
    pass(store, "ports");
    happen("storage");
    expect([shown, lms.kept.get("cmi.core.score.raw")]).toEqual([[""], "50"]);
    happen("pagehide");
    expect([lms.state(), lms.kept.get("cmi.core.lesson_location"), lms.refused]).toEqual([
      "finished",
      "#/labs/names",
      [],
    ]);
    expect(page({ store, kept: lms.kept }).shown).toEqual(["#/labs/names"]);
  });

  it("sends statements where the launch names an endpoint, and goes on when nobody takes them", () => {
    const launch = {
      endpoint: "https://lrs.example/xapi/",
      auth: "Basic abc",
      actor: JSON.stringify({ mbox: "mailto:ana@example.org" }),
      activity_id: "https://example.org/hop",
      registration: "r-1",
    };
    const { store, posted, happen } = page({ search: `?${new URLSearchParams(launch)}` });
    pass(store, "ports");
    happen("storage");
    happen("storage");
    pass(store, "names");
    happen("storage");
    const objects = posted.map(({ body }) =>
      (body as readonly { readonly object: { readonly id: string } }[]).map(({ object }) => object.id),
    );
    expect(objects).toEqual([
      ["https://example.org/hop/labs/ports"],
      ["https://example.org/hop/labs/names", "https://example.org/hop"],
    ]);
    expect(posted[0]).toMatchObject({
      url: "https://lrs.example/xapi/statements",
      headers: { Authorization: "Basic abc", "X-Experience-API-Version": "1.0.3" },
      body: [
        {
          actor: { mbox: "mailto:ana@example.org" },
          verb: { id: "http://adlnet.gov/expapi/verbs/passed" },
          object: { definition: { name: { en: "Ports" } } },
          result: { success: true, completion: true, score: { scaled: 1 } },
          context: { registration: "r-1", contextActivities: { grouping: [{ id: "https://example.org/hop" }] } },
          timestamp: "2026-05-04T10:00:00.000Z",
        },
      ],
    });
  });

  it("asks nobody where the launch names no endpoint", () => {
    const { store, posted, happen } = page();
    pass(store, "ports");
    happen("storage");
    expect(posted).toEqual([]);
  });
});

describe("launchOf", () => {
  const whole = "endpoint=https%3A%2F%2Fa&activity_id=b&actor=%7B%7D";
  it.each([
    ["no endpoint", whole.replace("endpoint", "point")],
    ["an endpoint that is none", whole.replace("https%3A%2F%2Fa", "javascript%3Aalert(1)")],
    ["no activity", whole.replace("activity_id", "activity")],
    ["an actor that is no JSON", whole.replace("%7B%7D", "ana")],
  ])("is nothing with %s", (_what, search) => {
    expect(launchOf(`?${whole}`)).toMatchObject({ endpoint: "https://a", activity: "b" });
    expect(launchOf(`?${search}`)).toBeUndefined();
  });
});

describe("a browser that serves many learners", () => {
  const draftIn = (store: Storage) => load(() => store, "ports").kept?.draft;

  it("gives each the drafts that are theirs", () => {
    const store = storage();
    giveTo(store, "ana");
    pass(store, "ports", "ana's");
    giveTo(store, "bo/../ana");
    expect(draftIn(store)).toBeUndefined();
    pass(store, "ports", "bo's");
    giveTo(store, "ana");
    expect(draftIn(store)).toBe("ana's");
    giveTo(store, "bo/../ana");
    expect(draftIn(store)).toBe("bo's");
  });

  it("gives drafts without an owner to whoever comes first, and leaves everything else alone", () => {
    const store = storage();
    store.setItem("theme", "dark");
    pass(store, "ports", "early");
    giveTo(store, "ana");
    expect([draftIn(store), store.getItem("theme")]).toEqual(["early", "dark"]);
    giveTo(store, "");
    expect([draftIn(store), keyOf("ports")]).toEqual(["early", "hop-by-hop/lab/ports"]);
  });
});
