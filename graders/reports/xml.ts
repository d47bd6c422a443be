/** Text as XML holds it: what would be markup is written out, and what XML forbids altogether becomes U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

// XML 1.0 § 2.2: of control characters only tab, line feed and carriage return may stand in a document.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** `<name a="1">content</name>` */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ""): string {
  const head = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  return content === "" ? `<${name}${head.join("")}/>` : `<${name}${head.join("")}>${content}</${name}>`;
}
