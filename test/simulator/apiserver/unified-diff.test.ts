import { describe, expect, it } from "vitest";
import { unifiedDiff } from "../../../src/simulator/apiserver/unified-diff.ts";

const lines = (...items: readonly string[]): string => items.join("\n");
const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `line ${i + 1}`);

describe("the lines in which two texts differ", () => {
  it("are none when they are the same", () => {
    expect(unifiedDiff("a\nb", "a\nb")).toBe("");
  });

  it("stand among three that are the same, before and after", () => {
    const old = numbered(9);
    expect(unifiedDiff(lines(...old), lines(...old.with(4, "new")))).toBe(
      "@@ -2,7 +2,7 @@\n line 2\n line 3\n line 4\n-line 5\n+new\n line 6\n line 7\n line 8\n",
    );
  });

  it("stand by themselves when they are far apart", () => {
    const old = numbered(20);
    expect(unifiedDiff(lines(...old), lines("first", ...old.slice(0, 19)))).toBe(
      "@@ -1,3 +1,4 @@\n+first\n line 1\n line 2\n line 3\n@@ -17,4 +18,3 @@\n line 17\n line 18\n line 19\n-line 20\n",
    );
  });

  it("stand together when at most six are between them", () => {
    const old = numbered(8);
    expect(unifiedDiff(lines(...old), lines(...old.with(0, "a").with(7, "b")))).toBe(
      "@@ -1,8 +1,8 @@\n-line 1\n+a\n line 2\n line 3\n line 4\n line 5\n line 6\n line 7\n-line 8\n+b\n",
    );
  });

  it("count a single line without saying one", () => {
    expect(unifiedDiff("a", "b")).toBe("@@ -1 +1 @@\n-a\n+b\n");
  });

  it("pair up around the longest run that is the same", () => {
    expect(unifiedDiff(lines("x", "a", "b", "y"), lines("a", "y", "a", "b"))).toBe(
      "@@ -1,4 +1,4 @@\n-x\n+a\n+y\n a\n b\n-y\n",
    );
  });

  it("do not pair up by lines that stand everywhere in a long text", () => {
    const old = [...numbered(200), "}", "}", "}", "}"];
    expect(unifiedDiff(lines(...old), lines(...old.slice(0, 200), "new", "}", "}", "}", "}"))).toBe(
      "@@ -198,7 +198,8 @@\n line 198\n line 199\n line 200\n-}\n-}\n-}\n-}\n+new\n+}\n+}\n+}\n+}\n",
    );
  });

  it("pair up by such lines next to others", () => {
    const old = [...numbered(200), "}", "}", "}", "}", "end"];
    expect(unifiedDiff(lines(...old), lines(...old.slice(0, 200), "new", ...old.slice(200)))).toBe(
      "@@ -198,6 +198,7 @@\n line 198\n line 199\n line 200\n+new\n }\n }\n }\n",
    );
  });
});
