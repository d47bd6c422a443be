import { parser } from "sax";

/** What an element may hold. From the schema junit-10.xsd of the Jenkins plugin xUnit, as far as reports use it. */
type Rule = {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly children: readonly string[];
  readonly text?: "allowed";
};

const DETAILS: Rule = { required: [], optional: ["type", "message"], children: [], text: "allowed" };
const RULES: Readonly<Record<string, Rule>> = {
  testsuites: { required: [], optional: ["name", "time", "tests", "failures", "errors"], children: ["testsuite"] },
  testsuite: {
    required: ["name", "tests", "failures", "errors"],
    optional: ["time", "skipped", "timestamp", "hostname", "id", "package"],
    children: ["testcase", "properties", "system-out", "system-err"],
  },
  testcase: {
    required: ["name"],
    optional: ["time", "classname", "group"],
    children: ["skipped", "error", "failure", "system-out", "system-err"],
  },
  failure: DETAILS,
  error: DETAILS,
  skipped: DETAILS,
};

/** What the schema has against a document; a document that is no XML has the parser's complaint. */
export function junitProblems(xml: string): readonly string[] {
  const problems: string[] = [];
  const open: string[] = [];
  const reader = parser(true);
  reader.onerror = ({ message }) => {
    problems.push(message.split("\n")[0] ?? "");
    reader.resume();
  };
  reader.onopentag = ({ name, attributes }) => {
    problems.push(...tagProblems(open.at(-1), name, Object.keys(attributes)));
    open.push(name);
  };
  reader.onclosetag = () => open.pop();
  reader.ontext = (text) => {
    const allowed = RULES[open.at(-1) ?? ""]?.text === "allowed";
    if (text.trim() !== "" && !allowed) problems.push(`text in ${open.at(-1)}: ${text.trim()}`);
  };
  reader.write(xml).close();
  return problems;
}

function tagProblems(parent: string | undefined, name: string, attributes: readonly string[]): readonly string[] {
  const rule = RULES[name];
  if (!rule) return [`${name} is no element`];
  const allowed = parent === undefined ? name === "testsuites" : RULES[parent]?.children.includes(name);
  return [
    ...(allowed ? [] : [`${name} in ${parent ?? "the document"}`]),
    ...rule.required
      .filter((attribute) => !attributes.includes(attribute))
      .map((missing) => `${name} without ${missing}`),
    ...attributes
      .filter((attribute) => ![...rule.required, ...rule.optional].includes(attribute))
      .map((stranger) => `${name} with ${stranger}`),
  ];
}
