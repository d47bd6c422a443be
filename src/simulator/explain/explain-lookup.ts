import type { DNSMessage } from "../dataplane/dns/message.ts";
import type { Lookup } from "../trace/trace.ts";

/** How a name was looked up, in one sentence (S-611). */
export function lookupSummary({ host, questions, end }: Lookup): string {
  const asked = questions.length === 1 ? "one question" : `${questions.length} questions`;
  switch (end.kind) {
    case "found":
      if (questions.length === 0) return `${host} stands in the sender's own /etc/hosts: ${end.addresses.join(", ")}.`;
      return `${host} was found with ${asked}: ${end.addresses.join(", ")}.`;
    case "name-not-found":
      return `${host} was not found: ${asked}, and no answer had an address.`;
    case "no-answer":
      return `${host} could not be looked up: question ${questions.length} got no answer.`;
  }
}

/** An answer in DNS' own word for it, with what the word means (S-602). */
export function answerText(answer: DNSMessage | undefined): string {
  if (!answer) return "no answer";
  if (answer.code === "NXDOMAIN") return "NXDOMAIN: there is no such name";
  if (answer.answers.length === 0) return "NODATA: the name exists, and has no address";
  return answer.answers.map(({ type, data }) => (type === "A" ? data : `${type} ${data}`)).join(", ");
}
