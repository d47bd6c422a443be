import type { ServiceAccount } from "../../api/kinds.ts";
import type { KindRules } from "../kind-rules.ts";
import { subdomainProblems } from "../names.ts";

const MOUNTABLE_SECRETS = "kubernetes.io/enforce-mountable-secrets";

/** A ServiceAccount, stage by stage: of the secrets it names only the names are kept. */
export const SERVICE_ACCOUNT: KindRules<ServiceAccount> = {
  scope: "namespaced",
  nameProblems: subdomainProblems,
  defaults: (account) =>
    account.secrets
      ? { ...account, secrets: account.secrets.map(({ name }) => (name === undefined ? {} : { name })) }
      : account,
  validate: () => [],
  warnings: (account, old) =>
    hasMountableSecrets(account) && !(old && hasMountableSecrets(old))
      ? [
          `metadata.annotations[${MOUNTABLE_SECRETS}]: deprecated in v1.32+; prefer separate namespaces to isolate access to mounted secrets`,
        ]
      : [],
};

const hasMountableSecrets = ({ metadata }: ServiceAccount): boolean =>
  Object.hasOwn(metadata.annotations ?? {}, MOUNTABLE_SECRETS);
