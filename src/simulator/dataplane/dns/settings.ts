import type { DNSMessage, DNSName, Question } from "./message.ts";

/** How CoreDNS is set up for the cluster (its Corefile's `kubernetes` block, S-601). */
export type DNSSettings = {
  /** The zones it answers for, in lower case with the last dot. */
  readonly zones: readonly DNSName[];
  /** Seconds an answer may be kept. */
  readonly ttl: number;
  /** Whether `10-244-1-2.shop.pod.cluster.local` exists: never, always, or only for an address that a Pod has (S-608). */
  readonly pods: "disabled" | "insecure" | "verified";
  /** The namespaces it serves; undefined: all. */
  readonly namespaces?: readonly string[];
  /** Whether a Service without endpoints has no name either. */
  readonly ignoreEmptyService?: boolean;
  /** The addresses at which CoreDNS itself is reached. */
  readonly servers?: readonly string[];
  /** Whom it asks about all other names. */
  readonly forward?: (question: Question) => DNSMessage | undefined;
};

/** The Corefile that kubeadm writes. */
export const KUBEADM_DNS: DNSSettings = {
  zones: ["cluster.local.", "in-addr.arpa.", "ip6.arpa."],
  ttl: 30,
  pods: "insecure",
};
