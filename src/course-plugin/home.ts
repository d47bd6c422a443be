import type { HomeData, LabRow } from "./course.ts";
import { courseModules } from "./course-pages.ts";
import { exampleTrace } from "./example-trace.ts";
import { readAnswer } from "./lab-answer.ts";

/** The packet of the home page: a Pod calls a Service, and one of three Pods answers. */
const EXAMPLE = {
  lab: "first-clusterip",
  manifest: `apiVersion: v1
kind: Service
metadata:
  name: back-end
spec:
  type: ClusterIP
  ports:
    - targetPort: 80
      port: 80
  selector:
    app: myapp
    type: back-end
`,
  from: "pod/default/client",
  to: "service/default/back-end:80",
  outcome: "answered",
};

const PAGE = "the home page";

export function homeData(siteDir: string, labs: readonly LabRow[]): HomeData {
  const { lab, text } = readAnswer(EXAMPLE, PAGE);
  return {
    fileName: lab.fileName,
    manifest: text,
    trace: exampleTrace(EXAMPLE, PAGE),
    modules: courseModules(siteDir, labs),
    labs,
  };
}
