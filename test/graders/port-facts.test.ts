import { describe, expect, it } from "vitest";
import type { FactPattern } from "../../graders/lab/lab.ts";
import { manifest, reportOf, service } from "../support/lab.ts";

/** A Pod of app web that serves 80, and calls it http; and one that serves 8080, and calls nothing anything. */
const OBJECTS = manifest(
  `apiVersion: v1
kind: Pod
metadata: { name: named, labels: { app: web } }
spec: { containers: [{ name: main, image: web, ports: [{ name: http, containerPort: 80 }] }] }`,
  `apiVersion: v1
kind: Pod
metadata: { name: nameless, labels: { app: web } }
spec: { containers: [{ name: main, image: admin }] }`,
);
const probe = {
  id: "it",
  title: "It",
  kind: "probe",
  from: "outside/user",
  to: "node/node1:30080",
  outcome: "answered",
};

function isFact(port: string, pattern: Omit<FactPattern, "fact">): boolean {
  const seen = { id: "seen", severity: "essential", when: [{ fact: "port", ...pattern }], ladder: ["Seen."] };
  const declared = { hints: [seen], tasks: [{ id: "task", title: "Task", checks: [probe] }] };
  const { hints } = reportOf({ objects: OBJECTS, declared }, service("web", "app: web", port));
  return hints.some(({ id }) => id === "seen");
}

describe("the fact of a port", () => {
  it.each<[string, string, Omit<FactPattern, "fact">]>([
    ["counts the Pods that do not listen where they are sent to", "port: 80", { listening: true, deafPods: 1 }],
    ["counts them all where nobody listens", "port: 81", { listening: false, deafPods: 2 }],
    ["tells the protocols apart", "port: 80, protocol: UDP", { listening: false, deafPods: 2 }],
    ["knows whether Pods listen on the Service's own port", "port: 80, targetPort: 81", { portListening: true }],
    ["looks a name up in each Pod", "port: 80, targetPort: http", { listening: true, deafPods: 0, declaredBy: 1 }],
    ["knows a name that no Pod declares", "port: 80, targetPort: htpp", { listening: false, declaredBy: 0 }],
    ["sees the name of the port itself", "name: web, port: 80, targetPort: web", { declaredBy: 0, ownName: true }],
    ["sees another name", "name: web, port: 80, targetPort: http", { name: "web", ownName: false }],
  ])("%s", (_what, port, pattern) => {
    expect(isFact(port, pattern)).toBe(true);
  });

  it("holds nothing of names where the targetPort is a number", () => {
    expect(isFact("port: 80", { declaredBy: { atLeast: 0 } })).toBe(false);
  });
});
