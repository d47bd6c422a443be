import { describe, expect, it } from "vitest";
import { withPolicy } from "../../src/course-plugin/content-security.ts";

const policyOf = (html: string): string =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";

describe("the policy of a page", () => {
  it("stands first in its head", () => {
    expect(withPolicy("<html><head><title>x</title></head></html>")).toMatch(/^<html><head><meta http-equiv/);
  });

  it("lets exactly the inline scripts run that the page was built with", () => {
    const page = '<head></head><script>alert(1)</script><script src="/main.js" defer></script>';
    // echo -n 'alert(1)' | openssl dgst -sha256 -binary | base64
    expect(policyOf(withPolicy(page))).toContain(
      "script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';",
    );
  });

  it("lets nothing come from elsewhere", () => {
    expect(policyOf(withPolicy("<head></head>"))).not.toMatch(/https?:|\*|unsafe-eval/);
  });
});
