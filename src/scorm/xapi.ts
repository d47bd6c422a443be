import type { Course } from "./course.ts";

/** Where statements go, and about whom: what a platform puts into the address it launches the course by. */
export type Launch = {
  readonly endpoint: string;
  readonly auth: string;
  readonly actor: unknown;
  readonly registration?: string;
  /** The course's own id. */
  readonly activity: string;
};

/** The launch that a query string describes; undefined when it names no endpoint, or nobody. */
export function launchOf(search: string): Launch | undefined {
  const query = new URLSearchParams(search);
  const [endpoint, auth, activity] = ["endpoint", "auth", "activity_id"].map((name) => query.get(name) ?? "");
  const actor = parsed(query.get("actor") ?? "");
  const registration = query.get("registration");
  if (!endpoint || !activity || actor === undefined || !/^https?:/.test(endpoint)) return undefined;
  return { endpoint, auth: auth ?? "", actor, activity, ...(registration ? { registration } : {}) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** That the learner passed a lab, or, without one, the whole course (xAPI 1.0.3, 2.4). */
export function passedStatement(
  launch: Launch,
  course: Course,
  lab: string | undefined,
  score: number,
  now: Date,
): unknown {
  const { actor, activity, registration } = launch;
  const title = lab === undefined ? course.title : (course.labs.find(({ id }) => id === lab)?.title ?? lab);
  const grouping = [{ objectType: "Activity", id: activity }];
  return {
    actor,
    verb: { id: "http://adlnet.gov/expapi/verbs/passed", display: { en: "passed" } },
    object: {
      objectType: "Activity",
      id: lab === undefined ? activity : `${activity.replace(/\/$/, "")}/labs/${lab}`,
      definition: { name: { en: title } },
    },
    result: { success: true, completion: true, score: { scaled: lab === undefined ? score / 100 : 1 } },
    context: { ...(registration ? { registration } : {}), contextActivities: { grouping } },
    timestamp: now.toISOString(),
  };
}

/** Sends statements; what cannot be sent is lost, and the course goes on. */
export async function sendStatements(
  post: typeof fetch,
  { endpoint, auth }: Launch,
  statements: readonly unknown[],
): Promise<void> {
  const headers = {
    "Content-Type": "application/json",
    "X-Experience-API-Version": "1.0.3",
    ...(auth ? { Authorization: auth } : {}),
  };
  const address = `${endpoint.replace(/\/$/, "")}/statements`;
  await post(address, { method: "POST", headers, body: JSON.stringify(statements), keepalive: true }).catch(
    () => undefined,
  );
}
