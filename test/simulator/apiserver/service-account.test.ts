import { describe, expect, it } from "vitest";
import { stored, warnings, warningsOfChange } from "../../support/apiserver.ts";

const account = (metadata: string, ...fields: readonly string[]) =>
  ["apiVersion: v1", "kind: ServiceAccount", `metadata: { name: web${metadata} }`, ...fields].join("\n");

describe("a ServiceAccount", () => {
  it("keeps of its secrets the names alone", () => {
    expect(stored(account("", "secrets: [{ name: token, kind: Secret, namespace: shop }]"))?.secrets).toEqual([
      { name: "token" },
    ]);
  });

  it("is told once that its secrets are not to be guarded this way", () => {
    const guarded = account(', annotations: { kubernetes.io/enforce-mountable-secrets: "true" }');
    expect([warnings(guarded), warningsOfChange(guarded, account("")), warningsOfChange(guarded, guarded)]).toEqual([
      [
        "metadata.annotations[kubernetes.io/enforce-mountable-secrets]: deprecated in v1.32+; prefer separate namespaces to isolate access to mounted secrets",
      ],
      [
        "metadata.annotations[kubernetes.io/enforce-mountable-secrets]: deprecated in v1.32+; prefer separate namespaces to isolate access to mounted secrets",
      ],
      [],
    ]);
  });
});
