import {
  type ClusterState,
  clusterNetwork,
  getObject,
  ipRoute,
  type Pod,
  platformOf,
  table,
} from "../../simulator/index.ts";
import { type PageCluster, pageCluster } from "./page-cluster.ts";

/** What a page lets a platform show: its Pods, what it writes on objects, routes, and its own tools' words. */
export type ExampleShown = PageCluster & {
  /** `pods`, `node annotations`, `pod annotations`, `routes of node1`, `routes of client`, or a command of the platform's own. */
  readonly show: readonly string[];
};

/** A command with what it prints, and the machine that it is typed on, where that matters. */
export type Shown = { readonly on?: string; readonly command: string; readonly output: string };

/** Every view that the page asks for, as the simulator has it. Throws on one that the platform does not have. */
export function exampleShown(example: ExampleShown, page: string): readonly Shown[] {
  const state = pageCluster(example, page);
  return example.show.flatMap((view) => {
    const shown = shownBy(state, view);
    if (shown.length === 0) throw new Error(`${page}: ${state.document.platform.name} does not show ${view}`);
    return shown;
  });
}

function shownBy(state: ClusterState, view: string): readonly Shown[] {
  const { views } = platformOf(state.document);
  const [node] = state.document.nodes;
  const client = getObject<Pod>(state.objects, { kind: "Pod", namespace: "default", name: "client" });
  switch (view) {
    case "pods":
      return podLists(state);
    case "node annotations":
      return node ? annotations(`node ${node.name}`, views.nodeAnnotations(state, node)) : [];
    case "pod annotations":
      return client ? annotations(`pod ${client.metadata.name}`, views.podAnnotations(state, client)) : [];
    default:
      return view.startsWith("routes of ") ? routes(state, view.slice("routes of ".length)) : ownCommand(state, view);
  }
}

function podLists(state: ClusterState): readonly Shown[] {
  const pods = platformOf(state.document).views.pods(state);
  return [...new Set(pods.map(({ namespace }) => namespace))].map((namespace) => ({
    command: `kubectl get pods -n ${namespace}`,
    output: table([
      ["NAME", "READY", "STATUS", "RESTARTS", "AGE"],
      ...pods
        .filter((pod) => pod.namespace === namespace)
        .map(({ name, ready }) => [name, ready, "Running", "0", "2m"]),
    ]),
  }));
}

function annotations(of: string, written: Readonly<Record<string, string>>): readonly Shown[] {
  const lines = Object.entries(written).map(([key, value]) => `${key}=${value}`);
  return lines.length === 0 ? [] : [{ command: `kubectl annotate ${of} --list`, output: lines.join("\n") }];
}

function routes(state: ClusterState, of: string): readonly Shown[] {
  const host = clusterNetwork(state).hostNamed(of.startsWith("node") ? `node/${of}` : `pod/default/${of}`);
  return host ? [{ on: of, command: "ip route", output: ipRoute(host) }] : [];
}

// The first machine that has the command stands for all.
function ownCommand(state: ClusterState, asked: string): readonly Shown[] {
  const found = platformOf(state.document)
    .views.commands(state)
    .find(({ command }) => command === asked);
  if (!found) return [];
  const { on, command, output } = found;
  const isMachine = !command.startsWith(on);
  return [{ ...(isMachine ? { on } : {}), command, output }];
}
