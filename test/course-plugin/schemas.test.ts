import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publicSchemas } from "../../src/course-plugin/schemas.ts";

const root = join(import.meta.dirname, "..", "..");

describe("the published schemas", () => {
  it("are those of labs, worlds, packs and submissions, each called by its file's name", () => {
    const ids = [...publicSchemas(root)].map(([file, text]) => [file, JSON.parse(text).$id]);
    const names = ["cluster", "lab", "pack", "submission"].map((name) => `${name}.schema.json`);
    expect(ids.sort()).toEqual(names.map((name) => [name, name]));
  });

  it("are where the labs lead editors to", () => {
    const files = readdirSync(join(root, "labs"), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const leads = files.flatMap(({ parentPath, name }) => {
      const [, schema] =
        /^# yaml-language-server: \$schema=(\S+)$/m.exec(readFileSync(join(parentPath, name), "utf8")) ?? [];
      return schema === undefined ? [] : [join(parentPath, schema)];
    });
    expect(leads.length).toBeGreaterThan(0);
    expect(leads.filter((path) => !existsSync(path))).toEqual([]);
  });
});
