import type { FieldError, FieldErrorKind } from "../../apiserver/field-error.ts";

/** One imperative sentence beside the server's complaint about a field (S-004): what to do, in plain words. */
export function fieldHint({ kind, path, detail }: FieldError): string {
  if (kind === "Required") return requiredHint(path);
  for (const [pattern, hint] of SPECIAL) {
    const found = pattern.exec(detail);
    if (found) return hint.replace(/\$(\d)/g, (_, group) => found[Number(group)] ?? "");
  }
  return GENERAL[kind](detail);
}

/** What is allowed stands in the detail: the first that its words fit. `$1` is the first group of the words. */
const SPECIAL: readonly (readonly [RegExp, string])[] = [
  [
    /may not be used when `type` is 'ClusterIP'/,
    "Remove this field, or choose a `type` that opens ports on the nodes.",
  ],
  [
    /The range of valid ports is (\d+-\d+)/,
    "Pick a port in $1, or leave the field out and let the cluster choose one.",
  ],
  [/port is already allocated/, "Pick another port, or leave the field out and let the cluster choose one."],
  [
    /does not match the current range|is not in the valid range|failed to allocate IP/,
    "Leave the address out and let the cluster choose one, or pick a free one of the Services' range.",
  ],
  [
    /immutable|may not change once set|may not be updated|pod updates may not change/,
    "Take this change back, or delete the object and create it anew.",
  ],
  [/may only be (?:set|used) when (.*)/, "Remove this field, or see to it that $1."],
  [/externally-accessible/, "Remove this field, or choose a `type` that is reached from outside."],
  [/loopback|link-local/, "Write an address that is reached from other machines."],
  [/not configured/, "Leave the field out: this cluster has one family of addresses."],
  [/must match `(\w+)`/, "Write the same value as in $1, or leave one of the two out."],
  [/either (.*) must be specified/, "Add one of them: $1."],
  [/greater than (\d+) and less than (\d+)/, "Write a whole number greater than $1 and less than $2."],
  [/must be between (\S+) and (\d+)/, "Write a whole number from $1 to $2."],
  [/must be greater than or equal to 0/, "Write 0 or more."],
  [/RFC 1123 subdomain/, "Use lower-case letters, digits, dashes and dots; begin and end with a letter or a digit."],
  [/RFC 1123 label/, "Use lower-case letters, digits and dashes; begin and end with a letter or a digit."],
  [
    /RFC 1035 label/,
    "Use lower-case letters, digits and dashes; begin with a letter and end with a letter or a digit.",
  ],
  [/valid label must be/, "Use letters, digits, dashes, underscores and dots; begin and end with a letter or a digit."],
  [/name part must/, "Write the key of a label: letters, digits, dashes, underscores and dots, with no blanks."],
  [/must contain at least one letter/, "Write a port's number without quotes, or its name with a small letter in it."],
  [/alpha-numeric characters/, "Use small letters, digits and dashes."],
  [/must be no more than (\d+ \w+)/, "Shorten it to at most $1."],
  [/must not contain dots/, "Leave the dots out, or put dashes in their place."],
  [/valid CIDR value/, "Write a range of addresses: an address, a slash and a number, as in 10.0.0.0/16."],
  [/bits set beyond the prefix/, "Write the range's first address before the slash, or the number that fits this one."],
  [/strict subset of `cidr`/, "Write a range that lies inside `cidr` and is smaller than it."],
  [/must not have leading 0s/, "Write the numbers of the address without zeros in front."],
  [/valid IP address|IPv4 address/, "Write an IP address, as in 10.0.0.7."],
  [/DNS name, not an IP address/, "Write a name, not an address."],
  [/does not match template `labels`/, "Give the template's labels every label that the selector names."],
  [/not a valid selector operator|invalid label selector/, "Use In, NotIn, Exists or DoesNotExist; capitals count."],
  [/leading or trailing whitespace/, "Remove the blanks before and after it."],
  [
    /more than one|more than two|may only hold|may specify no more/,
    "Remove some: the message says how many there may be.",
  ],
  [
    /may (?:not|only) be (?:set|used|specified)|cannot be set|cannot set|may not specify|only allowed|exclusive|not be specified/,
    "Remove one of the two that do not go together.",
  ],
];

const GENERAL: Readonly<Record<Exclude<FieldErrorKind, "Required">, (detail: string) => string>> = {
  Invalid: () => "Change the value: the end of the message says what may stand here.",
  NotSupported: (detail) => {
    const words = detail.replace(/^supported values: /, "").replaceAll('"', "");
    return words.includes(",") ? `Write one of ${words}; capitals count.` : `Write ${words}: there is no other choice.`;
  },
  Duplicate: () => "Change one of the two: a value may stand here only once.",
  Forbidden: () => "Remove the field, or change what forbids it.",
  NotFound: () => "Correct the name: there is nothing that is called so.",
  TooLong: () => "Shorten it: the message says how long it may be.",
  TooMany: () => "Remove some: the message says how many there may be.",
  Internal: () => "Free what is used up: the message names the range.",
};

/** A field that is missing, or an item of a list that says nothing. */
function requiredHint(path: string): string {
  const leaf = path.slice(path.lastIndexOf(".") + 1);
  return leaf.endsWith("]")
    ? `Fill this item of \`${leaf.replace(/\[.*$/, "")}\`: it must not be empty.`
    : `Add \`${leaf}\`: it must be there.`;
}
