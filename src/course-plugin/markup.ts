/** An element of a page as MDX compiles it: written out into the page's HTML, and without any script of its own. */
export type MarkdownNode = {
  readonly type: string;
  readonly lang?: string | null;
  readonly value?: string;
  readonly name?: string | null;
  readonly attributes?: readonly Attribute[];
  children?: MarkdownNode[];
};
type Attribute = { readonly type: "mdxJsxAttribute"; readonly name: string; readonly value: string };

type Attributes = Readonly<Record<string, string | undefined>>;
type Child = MarkdownNode | string;

/** `<name attributes>children</name>`; an attribute without a value is left out. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): MarkdownNode {
  return {
    type: "mdxJsxFlowElement",
    name,
    attributes: Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [attribute(key, value)],
    ),
    children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
  };
}

export function attribute(name: string, value: string): Attribute {
  return { type: "mdxJsxAttribute", name, value };
}

/** A table whose rows have headings as well as its columns; on a phone each row becomes a card that names its cells. */
export function tableOf(
  caption: string,
  columns: readonly string[],
  rows: readonly { readonly heading: Child; readonly cells: readonly Child[] }[],
): MarkdownNode {
  const head = columns.map((column) => element("th", { scope: "col" }, column));
  const body = rows.map(({ heading, cells }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, heading),
      ...cells.map((cell, i) => element("td", { "data-column": columns[i + 1] }, cell)),
    ),
  );
  return element(
    "table",
    { className: "hop-cards" },
    element("caption", { className: "hop-heard" }, caption),
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...body),
  );
}
