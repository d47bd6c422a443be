import type { Pod } from "../../api/kinds.ts";
import { type IPAddress, ip, parseIPAddress } from "../../net/ip.ts";
import { type DNSName, sameName } from "./message.ts";

const LOCALHOST = ip("127.0.0.1");
/** A host name is cut after so many characters (S-614). */
const LONGEST_NAME = 63;

/**
 * The address that a process finds in `/etc/hosts`, before it asks any server: every host knows `localhost`, and a Pod
 * its own name (S-614). A Pod with hostNetwork reads its node's file.
 */
export function addressInHostsFile(name: DNSName, pod: Pod | undefined): IPAddress | undefined {
  if (sameName(name, "localhost")) return LOCALHOST;
  if (!pod || pod.spec.hostNetwork) return undefined;
  return ownNames(pod).some((own) => sameName(own, name)) ? parseIPAddress(pod.status?.podIP ?? "") : undefined;
}

function ownNames({ metadata, spec }: Pod): readonly DNSName[] {
  const hostname = spec.hostname ?? metadata.name.slice(0, LONGEST_NAME);
  if (!spec.subdomain) return [hostname];
  return [hostname, `${hostname}.${spec.subdomain}.${metadata.namespace}.svc.cluster.local`];
}
