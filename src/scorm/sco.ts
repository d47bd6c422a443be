import { type Frame, findAPI } from "./api.ts";
import { type Course, isComplete, passedLabs, scoreOf } from "./course.ts";
import { giveTo } from "./owner.ts";
import { openSession, type Session } from "./session.ts";
import { launchOf, passedStatement, sendStatements } from "./xapi.ts";

/** The part of the page that the package consists of: the course in a frame, and the platform around it. */
export type Page = {
  readonly window: Frame &
    Pick<Window, "addEventListener" | "localStorage" | "fetch"> & { readonly location: Pick<Location, "search"> };
  readonly course: Course;
  /** Shows the course, at an address of its own. */
  readonly show: (location: string) => void;
  /** Where the course is now. */
  readonly where: () => string;
  readonly now: () => Date;
};

/** Runs the course for a learning platform: restores, watches what is passed, and reports it, until the page goes. */
export function runCourse({ window, course, show, where, now }: Page): void {
  const api = findAPI(window);
  const session = api ? openSession(api, course, now()) : undefined;
  const store = window.localStorage;
  if (session) giveTo(store, session.learner);
  const tell = teller({ window, course, now }, session);
  tell(passedLabs(course, store));
  show(session?.location ?? "");
  // The course writes to the storage from its own frame, and this frame is told.
  window.addEventListener("storage", () => tell(passedLabs(course, store)));
  window.addEventListener("pagehide", () => session?.close(where(), now()));
}

/** Reports to the platform, and to an xAPI endpoint if the launch named one. */
function teller(
  { window, course, now }: Pick<Page, "window" | "course" | "now">,
  session: Session | undefined,
): (passed: readonly string[]) => void {
  const launch = launchOf(window.location.search);
  let known: readonly string[] = session?.passed ?? [];
  return (passed) => {
    const fresh = passed.filter((id) => !known.includes(id));
    known = [...known, ...fresh];
    session?.report(known, now());
    if (!launch || fresh.length === 0) return;
    const done = isComplete(course, known) ? [...fresh, undefined] : fresh;
    const statements = done.map((lab) => passedStatement(launch, course, lab, scoreOf(course, known), now()));
    void sendStatements(window.fetch.bind(window), launch, statements);
  };
}
