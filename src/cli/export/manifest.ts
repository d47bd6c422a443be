import { element, xmlText } from "../../../graders/reports/xml.ts";

const NAMESPACES = {
  xmlns: "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
  "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
};

/** `imsmanifest.xml` of a course that is one SCO (SCORM 1.2 Content Aggregation Model, 2.3). `files` holds every file of the package but itself. */
export function manifestOf(title: string, version: string, files: readonly string[]): string {
  const metadata = element("metadata", {}, element("schema", {}, "ADL SCORM") + element("schemaversion", {}, "1.2"));
  const item = element("item", { identifier: "item", identifierref: "sco" }, element("title", {}, xmlText(title)));
  const organization = element("organization", { identifier: "course" }, element("title", {}, xmlText(title)) + item);
  const sco = element(
    "resource",
    { identifier: "sco", type: "webcontent", "adlcp:scormtype": "sco", href: "index.html" },
    files.map((href) => element("file", { href })).join("\n"),
  );
  const content = [
    metadata,
    element("organizations", { default: "course" }, organization),
    element("resources", {}, sco),
  ].join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("manifest", { identifier: "hop-by-hop", version, ...NAMESPACES }, content)}\n`;
}
