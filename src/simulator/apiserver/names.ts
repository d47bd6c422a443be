// The rules of S-012. Each gives the clauses that the text fails, in the server's words; empty when it passes.

const LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
const LETTER_FIRST_LABEL = "[a-z]([-a-z0-9]*[a-z0-9])?";
const SUBDOMAIN = `${LABEL}(\\.${LABEL})*`;
const WILDCARD_SUBDOMAIN = `\\*\\.${SUBDOMAIN}`;
const CONFIG_KEY = "[-._a-zA-Z0-9]+";
const QUALIFIED_NAME = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
const LABEL_VALUE = "(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?";

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);
const isLabel = whole(LABEL);
const isLetterFirstLabel = whole(LETTER_FIRST_LABEL);
const isSubdomain = whole(SUBDOMAIN);
const isWildcardSubdomain = whole(WILDCARD_SUBDOMAIN);
const isConfigKey = whole(CONFIG_KEY);
const isQualifiedName = whole(QUALIFIED_NAME);
const isLabelValue = whole(LABEL_VALUE);

/** DNS-1123 subdomain: the name of a Pod, a Deployment, a Node. */
export function subdomainProblems(text: string): readonly string[] {
  return [
    ...(text.length > 253 ? ["must be no more than 253 characters"] : []),
    ...(isSubdomain.test(text)
      ? []
      : [
          `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '${SUBDOMAIN}')`,
        ]),
  ];
}

/** DNS-1123 label: the name of a Service, a Namespace, a container. */
export function labelProblems(text: string): readonly string[] {
  return [...(text.length > 63 ? ["must be no more than 63 characters"] : []), ...labelPatternProblems(text)];
}

function labelPatternProblems(text: string): readonly string[] {
  if (isLabel.test(text)) return [];
  if (isSubdomain.test(text)) return ["must not contain dots"];
  return [
    `a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '${LABEL}')`,
  ];
}

/** DNS-1035 label: the name of a Service before 1.36, which must begin with a letter (S-001). */
export function letterFirstLabelProblems(text: string): readonly string[] {
  return [
    ...(text.length > 63 ? ["must be no more than 63 characters"] : []),
    ...(isLetterFirstLabel.test(text)
      ? []
      : [
          `a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is '${LETTER_FIRST_LABEL}')`,
        ]),
  ];
}

/** The host of an Ingress rule that begins with a star (S-335). */
export function wildcardSubdomainProblems(text: string): readonly string[] {
  return [
    ...(text.length > 253 ? ["must be no more than 253 characters"] : []),
    ...(isWildcardSubdomain.test(text)
      ? []
      : [
          `a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '${WILDCARD_SUBDOMAIN}')`,
        ]),
  ];
}

/** A key of a ConfigMap: it becomes the name of a file. */
export function configKeyProblems(key: string): readonly string[] {
  return [
    ...(key.length > 253 ? ["must be no more than 253 characters"] : []),
    ...(isConfigKey.test(key)
      ? []
      : [
          `a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '${CONFIG_KEY}')`,
        ]),
    ...directoryProblems(key),
  ];
}

function directoryProblems(key: string): readonly string[] {
  if (key === "." || key === "..") return [`must not be '${key}'`];
  return key.startsWith("..") ? ["must not start with '..'"] : [];
}

/** A name of any kind of object, as it stands in an address of the API. */
export function pathSegmentProblems(text: string): readonly string[] {
  if (text === "." || text === "..") return [`may not be '${text}'`];
  return ["/", "%"].filter((part) => text.includes(part)).map((part) => `may not contain '${part}'`);
}

/** IANA port name: a named targetPort, the name of a container port. Each failing clause is its own error. */
export function portNameProblems(text: string): readonly string[] {
  return [
    ...(text.length > 15 ? ["must be no more than 15 characters"] : []),
    ...(/^[-a-z0-9]*$/.test(text) ? [] : ["must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)"]),
    ...(/[a-z]/.test(text) ? [] : ["must contain at least one letter (a-z)"]),
    ...(text.includes("--") ? ["must not contain consecutive hyphens"] : []),
    ...(/^-|-$/.test(text) ? ["must not begin or end with a hyphen"] : []),
  ];
}

export function portNumberProblems(port: number): readonly string[] {
  return Number.isInteger(port) && port >= 1 && port <= 65535 ? [] : ["must be between 1 and 65535, inclusive"];
}

/** The key of a label or an annotation (S-304). */
export function qualifiedNameProblems(key: string): readonly string[] {
  const parts = key.split("/");
  if (parts.length > 2) {
    return [
      `a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '${QUALIFIED_NAME}') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`,
    ];
  }
  const [prefix, name] = parts.length === 2 ? [parts[0] ?? "", parts[1] ?? ""] : [undefined, key];
  return [...(prefix === undefined ? [] : prefixProblems(prefix)), ...namePartProblems(name)];
}

function prefixProblems(prefix: string): readonly string[] {
  if (prefix === "") return ["prefix part must be non-empty"];
  return subdomainProblems(prefix).map((problem) => `prefix part ${problem}`);
}

function namePartProblems(name: string): readonly string[] {
  return [
    ...(name === "" ? ["name part must be non-empty"] : []),
    ...(name.length > 63 ? ["name part must be no more than 63 bytes"] : []),
    ...(isQualifiedName.test(name)
      ? []
      : [
          `name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '${QUALIFIED_NAME}')`,
        ]),
  ];
}

export function labelValueProblems(value: string): readonly string[] {
  return [
    ...(value.length > 63 ? ["must be no more than 63 bytes"] : []),
    ...(isLabelValue.test(value)
      ? []
      : [
          `a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '${LABEL_VALUE}')`,
        ]),
  ];
}
