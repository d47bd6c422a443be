import { describe, expect, it } from "vitest";
import { checked, DNS_SERVER, manifest, pod, reportOf, service } from "../../support/lab.ts";

const objects = manifest(
  DNS_SERVER,
  pod("client", "client"),
  pod("web-1", "web", "node1"),
  pod("web-2", "web", "node2"),
  pod("admin-1", "admin", "node3"),
  service("web", "app: web", "port: 80"),
  service("empty", "app: nobody", "port: 80"),
);
const probe = (fields: Readonly<Record<string, unknown>>) =>
  checked({ objects, check: { kind: "probe", from: "pod/default/client", ...fields } });

describe("a probe", () => {
  it.each([
    { to: "service/default/web:80", outcome: "answered", status: "passed" },
    { to: "http://web/", outcome: "answered", status: "passed" },
    { to: "web.default:80", outcome: "answered", status: "passed" },
    { to: "nobody.default:80", outcome: "name-not-found", status: "passed" },
    { to: "service/default/empty:80", outcome: "refused", status: "passed" },
    { to: "loadbalancer/default/web:80", outcome: "no-address", status: "passed" },
    { to: "service/default/empty:80", outcome: "timed-out", status: "failed" },
    { to: "service/default/empty:80", outcome: "not-answered", status: "passed" },
    { to: "service/default/web:80", outcome: "not-answered", status: "failed" },
  ])("to $to that wants $outcome has $status", ({ to, outcome, status }) => {
    expect(probe({ to, outcome }).status).toBe(status);
  });

  it("by labels is sent from every Pod, and to every Pod", () => {
    const fromAll = { from: "pod/default/app=web", outcome: "answered" };
    expect(probe({ ...fromAll, to: "pod/default/app=admin:8080" }).status).toBe("passed");
    expect(probe({ outcome: "answered", to: "pod/default/app=web:8080" }).observed).toMatch(
      /web-1.*refuse|refuse.*web-1/i,
    );
  });

  it("by labels that no Pod carries proves nothing", () => {
    expect(probe({ to: "pod/default/app=none:80", outcome: "not-answered" })).toEqual({
      status: "failed",
      observed: "There is no Pod like pod/default/app=none:80.",
    });
  });

  it("that wants no answer counts only while its control is answered", () => {
    const shut = { to: "service/default/empty:80", outcome: "not-answered" };
    const control = (to: string) => ({ from: "pod/default/client", to });
    expect(probe({ ...shut, control: control("service/default/web:80") }).status).toBe("passed");
    expect(probe({ ...shut, control: control("service/default/empty:80") })).toEqual({
      status: "failed",
      observed:
        "This proves nothing yet: pod/default/client is not answered by service/default/empty:80 either, and must be.",
    });
  });

  it("may want to be answered by every Pod with some labels, and by nobody else", () => {
    const answered = { to: "service/default/web:80", outcome: "answered" };
    expect(probe({ ...answered, spreadOver: { app: "web" } }).status).toBe("passed");
    expect(probe({ ...answered, spreadOver: { app: "admin" } }).observed).toBe(
      "Pod default/web-1 answers, and it does not carry app=admin.",
    );
    expect(probe({ ...answered, to: "pod/default/web-1:80", spreadOver: { app: "web" } }).observed).toBe(
      "Pod default/web-2 carries app=web and never gets a packet.",
    );
  });

  describe("by HTTP", () => {
    const answered = { to: "http://web/", outcome: "answered" };
    it("wants 200 and the words of the body, unless it names another status", () => {
      expect(probe({ ...answered, http: {} }).status).toBe("passed");
      expect(probe({ ...answered, http: { body: "Hello" } }).status).toBe("passed");
      expect(probe({ ...answered, http: { status: 404 } }).observed).toMatch(/^The answer has the status 200: Hello/);
      expect(probe({ ...answered, http: { body: "Bye" } }).observed).toMatch(/^The answer says: Hello/);
    });

    it("says what it wants, and tells hints what it saw", () => {
      const check = { kind: "probe", id: "shop", title: "Shop", from: "pod/default/client", ...answered };
      const tasks = [{ id: "task", title: "Task", checks: [{ ...check, http: { status: 403, path: "/x" } }] }];
      const when = [{ fact: "probe", check: "shop", outcome: "answered", status: 200 }];
      const hints = [{ id: "too-open", severity: "essential", when, ladder: ["Look."] }];
      const report = reportOf({ objects, declared: { tasks, hints } }, "");
      expect(report.tasks[0]?.checks[0]?.wanted).toMatch(/must be answered with status 403\.$/);
      expect(report.hints.map(({ id }) => id)).toEqual(["too-open"]);
    });

    it("is answered by the Pod behind the controller, which sees the controller", () => {
      const front = manifest(
        pod("front", "front"),
        `apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: front }
spec: { controller: example.com/front }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: front }
spec: { ingressClassName: front, defaultBackend: { service: { name: web, port: { number: 80 } } } }`,
      );
      const call = { from: "pod/default/client", to: "pod/default/front:80", http: {} };
      const judged = (check: Readonly<Record<string, unknown>>) =>
        checked({ objects: manifest(objects, front), check: { ...call, ...check } });
      expect(judged({ kind: "probe", outcome: "answered", spreadOver: { app: "web" } }).status).toBe("passed");
      expect(judged({ kind: "probe", outcome: "answered", answeredBy: { app: "front" } }).status).toBe("failed");
      expect(judged({ kind: "source-ip", source: "sender" }).status).toBe("failed");
      const each = { is: 0.5 };
      expect(judged({ kind: "distribution", shares: [{ pods: "pod/default/app=web", each }] }).status).toBe("passed");
    });
  });
});
