import { CUSTOM_KINDS } from "./custom-kinds.ts";
import published from "./published/resources.json";

/** A resource the server serves: what a kind is called in addresses, on the command line and in messages. */
export type Resource = {
  /** "" for the core API. */
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly singular: string;
  readonly shortNames: readonly string[];
  readonly namespaced: boolean;
  /** `all` for what `kubectl get all` lists. */
  readonly categories: readonly string[];
};

const CUSTOM: readonly Resource[] = CUSTOM_KINDS.map(({ versions: [version = ""], ...names }) => ({
  ...names,
  version,
}));
const RESOURCES: readonly Resource[] = [...published, ...CUSTOM];
const BY_KIND = new Map([...RESOURCES].reverse().map((resource) => [resource.kind, resource]));

/** The resource of a kind in its preferred version; undefined when the server has none of that name. */
export function resourceOfKind(kind: string): Resource | undefined {
  return BY_KIND.get(kind);
}

/** `services`, `deployments.apps`: how the server names the resource of a kind in its messages (S-008). */
export function qualifiedResource(kind: string): string {
  const resource = resourceOfKind(kind);
  if (!resource) return `${kind.toLowerCase()}s`;
  return resource.group === "" ? resource.plural : `${resource.plural}.${resource.group}`;
}

/** The resource that a command line means: by plural, singular or short name, with or without its group (S-108). */
export function resourceNamed(text: string): Resource | undefined {
  const [name = "", ...group] = text.toLowerCase().split(".");
  return RESOURCES.find(
    (resource) =>
      [resource.plural, resource.singular, ...resource.shortNames].includes(name) &&
      (group.length === 0 || resource.group.startsWith(group.join("."))),
  );
}
