import type { Answer } from "../../graders/answer.ts";
import { grade } from "../../graders/grade.ts";
import type { Lab } from "../../graders/lab/lab.ts";
import { type LoadedLab, loadLab } from "../../graders/lab/load.ts";
import type { CheckReport, Report } from "../../graders/reports/report.ts";

/** Three nodes, a user outside, images that listen on 80 and 8080, and an Ingress controller. */
const CLUSTER = `apiVersion: hopbyhop/v1
kind: Cluster
nodes:
  - { name: node1, ip: 192.168.56.11 }
  - { name: node2, ip: 192.168.56.12 }
  - { name: node3, ip: 192.168.56.13 }
outside:
  - { name: user, ip: 203.0.113.10 }
images:
  - { name: web, listens: [{ port: 80 }] }
  - { name: admin, listens: [{ port: 8080 }] }
  - { name: front, listens: [{ port: 80, http: { proxies: ingress, controller: example.com/front } }] }
`;

/** What a lab of a test declares; everything else is as short as it may be. */
export type LabParts = {
  /** Fields of lab.yaml, over those that every lab needs. */
  readonly declared: Readonly<Record<string, unknown>>;
  /** Objects of the given world. */
  readonly objects?: string;
  readonly files?: Readonly<Record<string, string>>;
};

export function loadedLab({ declared, objects = "", files = {} }: LabParts): LoadedLab {
  const required = {
    title: "A test",
    module: "tests",
    level: 1,
    minutes: 1,
    objective: "Nothing.",
    fileName: "answer.yaml",
    hints: [],
  };
  const texts = {
    "lab.yaml": JSON.stringify({ ...required, ...declared }, null, 2),
    "cluster.yaml": `${CLUSTER}---\n${objects}`,
    "brief.md": "Do it.",
    "debrief.md": "Done.",
    "start.yaml": "",
    "solution.yaml": "",
    ...files,
  };
  return loadLab("test", new Map(Object.entries(texts)));
}

export function labOf(parts: LabParts): Lab {
  const loaded = loadedLab(parts);
  if (loaded.kind === "lab") return loaded.lab;
  throw new Error(loaded.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join("\n"));
}

type CheckParts = Omit<LabParts, "declared"> & {
  readonly check: Readonly<Record<string, unknown>>;
  readonly answer?: string | Answer;
  readonly declared?: LabParts["declared"];
};

/** What comes of one check, in a lab of that check alone. */
export function checked(parts: CheckParts): Pick<CheckReport, "status" | "observed"> {
  const { status, observed } = checkReport(parts);
  return { status, observed };
}

export function checkReport({ check, answer = "", declared, ...parts }: CheckParts): CheckReport {
  const checks = [{ id: "it", title: "It holds", ...check }];
  const tasks = [{ id: "task", title: "The task", checks }];
  const [report] = reportOf({ ...parts, declared: { tasks, ...declared } }, answer).tasks[0]?.checks ?? [];
  if (!report) throw new Error("no check was judged");
  return report;
}

export function reportOf(parts: LabParts, answer: string | Answer): Report {
  return grade(labOf(parts), answer);
}

/** Documents of one text. */
export const manifest = (...documents: readonly string[]): string => documents.join("\n---\n");

/** A Pod with the label `app=<app>`, of the image of that name, on the node. */
export function pod(name: string, app: string, node = "node1", more = ""): string {
  return `apiVersion: v1
kind: Pod
metadata: { name: ${name}, labels: { app: ${app} } }
spec: { nodeName: ${node}, containers: [{ name: main, image: ${app} }]${more} }`;
}

/** What answers look-ups behind the Service kube-dns. */
export const DNS_SERVER = `apiVersion: v1
kind: Pod
metadata: { name: coredns, namespace: kube-system, labels: { k8s-app: kube-dns } }
spec: { nodeName: node3, containers: [{ name: main, image: coredns }] }`;

/** A Service before the Pods with the label: `service("web", "app: web", "port: 80", "type: NodePort")`. */
export function service(name: string, selector: string, ports: string, more = ""): string {
  return `apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec: { selector: { ${selector} }, ports: [{ ${ports} }]${more === "" ? "" : `, ${more}`} }`;
}
