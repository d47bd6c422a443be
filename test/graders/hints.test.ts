import { describe, expect, it } from "vitest";
import type { Fact } from "../../graders/hints/facts/fact.ts";
import { fireHints } from "../../graders/hints/fire.ts";
import type { FactPattern, Hint } from "../../graders/lab/lab.ts";
import { type LabParts, manifest, pod, reportOf, service } from "../support/lab.ts";

const FACTS: readonly Fact[] = [
  { fact: "service", name: "web", type: "NodePort", endpoints: 2 },
  { fact: "port", service: "web", port: 80 },
];
const hint = (
  id: string,
  severity: Hint["severity"],
  when: readonly FactPattern[],
  more: Partial<Hint> = {},
): Hint => ({
  id,
  severity,
  when,
  ladder: [id],
  ...more,
});
const WEB: FactPattern = { fact: "service", name: "web" };
const fired = (...hints: readonly Hint[]) => fireHints(hints, FACTS).map(({ id }) => id);

describe("a pattern", () => {
  it.each<[string, FactPattern, boolean]>([
    ["equal", { fact: "service", name: "web" }, true],
    ["not equal", { fact: "service", name: "api" }, false],
    ["one of a list", { fact: "service", type: ["NodePort", "LoadBalancer"] }, true],
    ["another", { fact: "service", type: { not: "ClusterIP" } }, true],
    ["another than what is not there", { fact: "port", nodePort: { not: 30008 } }, false],
    ["a part", { fact: "service", type: { contains: "Node" } }, true],
    ["at least", { fact: "service", endpoints: { atLeast: 3 } }, false],
    ["at most", { fact: "service", endpoints: { atMost: 3 } }, true],
    ["at most of what is no number", { fact: "service", name: { atMost: 3 } }, false],
    ["nothing", { fact: "service", name: "api", none: true }, true],
  ])("that wants %s", (_what, pattern, fits) => {
    expect(fired(hint("it", "essential", [pattern]))).toEqual(fits ? ["it"] : []);
  });
});

describe("hints", () => {
  it("fire most essential first, in the lab's order, and three at most", () => {
    const hints = (["informative", "essential", "actionable", "essential"] as const).map((severity, i) =>
      hint(`${severity}-${i}`, severity, [WEB]),
    );
    expect(fired(...hints)).toEqual(["essential-1", "essential-3", "actionable-2"]);
  });

  it("are silent while one fires that knows better", () => {
    const general = hint("general", "essential", [WEB]);
    const better = (name: string) => hint("better", "essential", [{ ...WEB, name }], { hides: ["general"] });
    expect(fired(general, better("web"))).toEqual(["better"]);
    expect(fired(general, better("api"))).toEqual(["general"]);
  });
});

describe("a general hint", () => {
  const objects = manifest(pod("client", "client"), pod("web-1", "web"));
  const probe = { id: "it", title: "It", kind: "probe", from: "pod/default/client", to: "service/default/web:80" };
  const lab = (check: object, more: object = {}): LabParts => ({
    objects,
    declared: { tasks: [{ id: "task", title: "Task", checks: [check, ...Object.values(more)] }] },
  });
  const first = (parts: LabParts, answer: string) => reportOf(parts, answer).hints[0];

  it("says where to look when a packet that must be answered is not", () => {
    const answered = lab({ ...probe, outcome: "answered" });
    expect(first(answered, service("web", "app: none", "port: 80"))?.ladder[0]).toMatch(/^The node refused the packet/);
    expect(first(answered, service("web", "app: web", "port: 81"))?.ladder[0]).toMatch(
      /^The packet kept the Service's/,
    );
    expect(first(answered, service("api", "app: web", "port: 80"))?.ladder[0]).toMatch(/^Nothing has the name/);
  });

  it.each([
    { what: "its selector", answer: service("web", "app: none", "port: 80"), id: "general-selector-matches-no-pod" },
    {
      what: "its port's name",
      answer: service("web", "app: web", "port: 80, targetPort: http"),
      id: "general-no-pod-has-the-port-name",
    },
    {
      what: "its lack of a selector",
      answer: "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [{ port: 80 }] }",
      id: "general-no-selector",
    },
  ])("names what keeps a Service without endpoints: $what", ({ answer, id }) => {
    expect(first(lab({ ...probe, outcome: "answered" }), answer)?.id).toBe(id);
  });

  it.each([
    { kind: "distribution", shares: [{ pods: "pod/default/app=web", together: { is: 1 } }] },
    { kind: "source-ip", source: "sender" },
    { kind: "path", avoids: [{ step: "encapsulate" }] },
  ])("says the same where $kind wants answers", (wants) => {
    const { from, to } = probe;
    const parts = lab({ id: "it", title: "It", from, to, ...wants });
    expect(first(parts, service("web", "app: none", "port: 80"))?.id).toBe("general-selector-matches-no-pod");
  });

  it("says no more than what was seen of a packet that must not be answered, and is", () => {
    const shut = lab({ ...probe, outcome: "not-answered" });
    expect(first(shut, service("web", "app: web", "port: 80"))).toMatchObject({
      id: "general-probe",
      ladder: [expect.stringContaining("must not be answered"), expect.stringContaining("Answered by")],
    });
  });

  it("is about what the server refused, unless the lab wants it refused", () => {
    const bad = service("web", "app: web", "port: 80, nodePort: 80", "type: NodePort");
    const refused = {
      id: "refused",
      title: "Refused",
      kind: "admission",
      object: "Service default/web",
      accepted: false,
    };
    expect(first(lab({ ...probe, outcome: "answered" }), bad)?.id).toBe("general-refusal");
    expect(first(lab({ ...probe, outcome: "answered" }, { refused }), bad)?.id).toBe("general-name-not-found");
  });
});

describe("the facts of a check", () => {
  it.each([
    { check: { kind: "probe", outcome: "answered" }, when: { fact: "probe", outcome: "answered", called: "service" } },
    { check: { kind: "source-ip", source: "node" }, when: { fact: "source", of: "sender" } },
    { check: { kind: "path", avoids: [{ step: "snat" }] }, when: { fact: "step", step: "dnat", direction: "request" } },
    {
      check: { kind: "distribution", shares: [{ pods: "pod/default/app=web", together: { is: 1 } }] },
      when: { fact: "share", pod: "default/web-1", share: { atLeast: 1 } },
    },
    {
      check: { kind: "matrix", from: ["outside/user"], to: ["service/default/web:80"], allow: { "outside/user": [] } },
      when: { fact: "matrix", overAllow: 0, overDeny: 0 },
    },
    { check: { kind: "dns", name: "web" }, when: { fact: "lookup", outcome: "timed-out" } },
  ])("of the kind $check.kind can be hinted at", ({ check, when }) => {
    const ends = check.kind === "matrix" ? {} : { from: "pod/default/client" };
    const to = check.kind === "matrix" || check.kind === "dns" ? {} : { to: "service/default/web:80" };
    const parts = {
      objects: manifest(pod("client", "client"), pod("web-1", "web")),
      declared: {
        hints: [{ id: "seen", severity: "celebratory", when: [{ ...when, check: "it" }], ladder: ["Seen."] }],
        tasks: [{ id: "task", title: "Task", checks: [{ id: "it", title: "It", ...ends, ...to, ...check }] }],
      },
    };
    expect(reportOf(parts, service("web", "app: web", "port: 80")).hints.map(({ id }) => id)).toContain("seen");
  });

  it("and those of Pods and fields can, too", () => {
    const when = [
      { fact: "pod", "label.app": "web", ready: true },
      { fact: "field", kind: "Service", every: "spec.ports[].port", value: 80 },
      { fact: "field", kind: "Service", path: "spec.ports", size: 1 },
    ];
    const parts = {
      objects: manifest(pod("web-1", "web")),
      declared: {
        hints: [{ id: "seen", severity: "celebratory", when, ladder: ["Seen."] }],
        tasks: [
          {
            id: "task",
            title: "Task",
            checks: [
              {
                id: "it",
                title: "It",
                kind: "state",
                object: "Service default/web",
                fields: [{ path: "spec.type", is: "ClusterIP" }],
              },
            ],
          },
        ],
      },
    };
    expect(reportOf(parts, service("web", "app: web", "port: 80")).hints.map(({ id }) => id)).toEqual(["seen"]);
  });

  it("and what a container said before it crashed", () => {
    const when = [{ fact: "pod", name: "twins", said: { contains: "address already in use: TCP 80" } }];
    const parts = {
      objects: manifest(pod("client", "client")),
      declared: {
        hints: [{ id: "seen", severity: "essential", when, ladder: ["Seen."] }],
        tasks: [
          {
            id: "task",
            title: "Task",
            checks: [
              {
                id: "it",
                title: "It",
                kind: "probe",
                from: "pod/default/client",
                to: "service/default/web:80",
                outcome: "answered",
              },
            ],
          },
        ],
      },
    };
    const twins = `apiVersion: v1
kind: Pod
metadata: { name: twins }
spec: { containers: [{ name: a, image: nginx }, { name: b, image: nginx }] }
`;
    expect(reportOf(parts, twins).hints.map(({ id }) => id)).toEqual(["seen"]);
  });
});
