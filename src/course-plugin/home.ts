import type { HomeData, LabRow } from "./course.ts";
import { courseModules } from "./course-pages.ts";
import { exampleTrace } from "./example-trace.ts";
import { readAnswer } from "./lab-answer.ts";

/** The packet of the home page: a Pod calls a Service, and one of two Pods answers. */
const EXAMPLE = {
  lab: "nodeport-three-ports",
  answer: "start",
  from: "pod/default/client",
  to: "service/default/myapp-service:80",
  outcome: "answered",
} as const;

const PAGE = "the home page";

export function homeData(siteDir: string, labs: readonly LabRow[]): HomeData {
  const { lab, text } = readAnswer(EXAMPLE, PAGE);
  return {
    fileName: lab.fileName,
    manifest: text,
    trace: exampleTrace(EXAMPLE, PAGE),
    modules: courseModules(siteDir, labs),
  };
}
