import { crc32, inflateRawSync } from "node:zlib";
import { parser } from "sax";
import { describe, expect, it } from "vitest";
import { manifestOf } from "../../src/cli/export/manifest.ts";
import { zipOf } from "../../src/cli/export/zip.ts";

/** What an archive holds, read from its central directory as an unpacker does. */
function unzipped(archive: Buffer): readonly (readonly [path: string, text: string])[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const count = archive.readUInt16LE(end + 10);
  const files: [string, string][] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const [packed, size, nameLength] = [
      archive.readUInt32LE(at + 20),
      archive.readUInt32LE(at + 24),
      archive.readUInt16LE(at + 28),
    ];
    const local = archive.readUInt32LE(at + 42);
    const name = archive.subarray(at + 46, at + 46 + nameLength).toString();
    expect(archive.readUInt32LE(local)).toBe(0x04034b50);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = inflateRawSync(archive.subarray(start, start + packed));
    expect([data.length, crc32(data)]).toEqual([size, archive.readUInt32LE(at + 16)]);
    files.push([name, data.toString()]);
    at += 46 + nameLength;
  }
  return files;
}

describe("zipOf", () => {
  const files = [
    { path: "imsmanifest.xml", data: Buffer.from("<manifest/>") },
    { path: "course/ä.js", data: Buffer.from("x".repeat(100_000)) },
    { path: "empty", data: Buffer.alloc(0) },
  ];

  it("is read back file by file, in order", () => {
    expect(unzipped(zipOf(files))).toEqual(files.map(({ path, data }) => [path, data.toString()]));
  });

  it("is the same archive for the same files, and a small one", () => {
    expect(zipOf(files).equals(zipOf(files))).toBe(true);
    expect(zipOf(files).length).toBeLessThan(1000);
  });
});

describe("imsmanifest.xml", () => {
  it("is one SCO with all its files, whatever they and the course are called", () => {
    const elements: (readonly [string, object])[] = [];
    const reader = parser(true);
    reader.onopentag = ({ name, attributes }) => elements.push([name, attributes]);
    reader.write(manifestOf("Ports & <names>", "1.0", ["index.html", 'a&"b.js'])).close();
    const named = (wanted: string) => elements.filter(([name]) => name === wanted).map(([, attributes]) => attributes);
    expect(named("resource")).toEqual([
      { identifier: "sco", type: "webcontent", "adlcp:scormtype": "sco", href: "index.html" },
    ]);
    expect(named("item")).toEqual([{ identifier: "item", identifierref: "sco" }]);
    expect(named("file")).toEqual([{ href: "index.html" }, { href: 'a&"b.js' }]);
  });
});
