import { describe, expect, it } from "vitest";
import { checked, DNS_SERVER, manifest, pod, service } from "../../support/lab.ts";

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
});
