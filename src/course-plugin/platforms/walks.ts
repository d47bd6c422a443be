import {
  type ClusterState,
  clusterNetwork,
  type ExplainedPath,
  explainTrace,
  type Hop,
  outcomeOf,
  platformOf,
  stepGist,
} from "../../simulator/index.ts";
import { type Call, traceCall } from "../example-packet.ts";
import { addressFrom, addressOf, largestPacket } from "./ask.ts";
import { pageCluster } from "./page-cluster.ts";
import { SEVEN } from "./pages.ts";
import { type Part, partsOf, type Told } from "./parts.ts";

/** One packet under each of the seven platforms, with what happens to it by the part that a place plays. */
export type Walks = { readonly id: string; readonly title: string; readonly lanes: readonly Lane[] };

/** The packet's way under one platform. */
export type Lane = {
  readonly platform: string;
  readonly title: string;
  /** The platform as a whole is this course's own model. */
  readonly model: boolean;
  /** The sender's address, the piece of the range that it is out of, and the largest packet that it sends. */
  readonly address: string;
  readonly from: string;
  readonly mtu: number;
  readonly outcome: ExplainedPath["outcome"];
  readonly ending: string;
  readonly parts: readonly Part[];
};

type Scene = Call & { readonly id: string; readonly title: string };
const CLIENT = "pod/default/client";

/** The packets that the page offers. */
export const SCENES: readonly Scene[] = [
  { id: "other-node", title: "to a Pod on another node", from: CLIENT, to: "pod/default/server:80" },
  { id: "same-node", title: "to a Pod on the same node", from: CLIENT, to: "pod/default/neighbour:80" },
  { id: "other-rack", title: "to a Pod in the other rack", from: CLIENT, to: "pod/default/far-server:80" },
  { id: "node", title: "to another node itself", from: CLIENT, to: "node/node2:0", protocol: "ICMP" },
  { id: "outside", title: "to a website outside", from: CLIENT, to: "203.0.113.10:80" },
  {
    id: "large",
    title: "a ping of 1500 bytes that nobody may cut",
    from: CLIENT,
    to: "pod/default/server:0",
    protocol: "ICMP",
    payload: 1472,
    cut: "never",
  },
];

/** One packet under all seven. */
export function walksOf(scene: Scene): Walks {
  const { id, title } = scene;
  return { id, title, lanes: SEVEN.map((platform) => laneOf(platform, scene)) };
}

function laneOf(platform: (typeof SEVEN)[number], scene: Scene): Lane {
  const state = pageCluster({ platform }, scene.id);
  const trace = traceCall(state, scene, scene.id);
  const [path, told] = [trace.paths[0], explainTrace(state, trace).paths[0]];
  if (!path || !told) throw new Error(`${scene.id} has no way under ${platform}`);
  const { title, models } = platformOf(state.document);
  return {
    platform,
    title,
    model: models.some(({ part }) => part === "everything"),
    ...clientOf(state),
    outcome: outcomeOf(path.disposition),
    ending: told.ending,
    parts: partsOf(toldStops(path.hops, told), told.outcome === "answered"),
  };
}

function clientOf(state: ClusterState): Pick<Lane, "address" | "from" | "mtu"> {
  const host = clusterNetwork(state).hostNamed(CLIENT);
  if (!host) throw new Error("the client has no network");
  return { address: addressOf(state, "client"), from: addressFrom(state), mtu: largestPacket(host) };
}

function toldStops(hops: readonly Hop[], told: ExplainedPath): readonly Told[] {
  return told.hops.map(({ place, label, node, steps }, index) => ({
    place,
    label,
    node,
    did: hops[index]?.steps.flatMap((step) => stepGist(step) ?? []) ?? [],
    out: steps.at(-1)?.after ?? [],
  }));
}
