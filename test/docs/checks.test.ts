import { describe, expect, it } from "vitest";
import { checksPage } from "./checks-page.ts";

describe("the page of checks", () => {
  it("says what the schema says (vitest -u writes it)", async () => {
    await expect(checksPage()).toMatchFileSnapshot("../../docs/instructors/checks.md");
  });
});
