// The public face of the simulator: everything outside `src/simulator` imports from here.
export type { ClusterDocument, OutsideHost } from "./api/cluster-document.ts";
export type { Diagnostic } from "./api/diagnostic.ts";
export type { HTTPRequest } from "./api/http.ts";
export type { Endpoint, EndpointSlice, KubeObject, Pod, Service } from "./api/kinds.ts";
export { hasAllLabels } from "./api/labels.ts";
export type { NetworkPolicy } from "./api/networking.ts";
export type { PlatformOptions, RawPlatformOptions } from "./api/platform-options.ts";
export type { SourceFile } from "./api/source.ts";
export { typeBelow } from "./api/type-path.ts";
export { isIntOrString, type NamedType, publishedKinds, resolveType, typeOfKind } from "./api/types.ts";
export { advance } from "./cluster/advance.ts";
export { clusterDocument, onPlatform, type RawClusterDocument } from "./cluster/cluster-document.ts";
export type { ClusterState } from "./cluster/cluster-state.ts";
export { createCluster } from "./cluster/create.ts";
export { DEFAULT_WORLD } from "./cluster/default-world.ts";
export { type Flows, NO_FLOWS } from "./cluster/flows.ts";
export { cordonNode, deletePodNamed, drainNode, failNode, recoverNode, uncordonNode } from "./cluster/nodes.ts";
export { settle, step } from "./cluster/settle.ts";
export { listenersOf } from "./controllers/images.ts";
export { type PoolProblem, poolProblems } from "./controllers/load-balancers/metallb/problems.ts";
export { withTrafficHints } from "./controllers/traffic-hints.ts";
export { clusterNetwork } from "./dataplane/cluster-network.ts";
export { answerQuestion } from "./dataplane/dns/answer.ts";
export type { DNSMessage, DNSRecord, RecordType } from "./dataplane/dns/message.ts";
export { type EndpointSets, endpointSets } from "./dataplane/endpoint-sets.ts";
export type { ServiceEndpoint } from "./dataplane/endpoints.ts";
export { type HealthAnswer, healthAnswer, healthCheckedAt } from "./dataplane/health-check.ts";
export { ipRoute } from "./dataplane/ip-route.ts";
export { receptionOnNode } from "./dataplane/listeners.ts";
export type { Network } from "./dataplane/network.ts";
export type { NodeDataplane } from "./dataplane/node-dataplane.ts";
export { isolationOf } from "./dataplane/policy/isolation.ts";
export { type ServiceVerdict, serviceVerdict } from "./dataplane/service-verdict.ts";
export { hiddenFromNodeSentence, modelFailureSentence, REQUIREMENTS } from "./explain/explain-network-model.ts";
export {
  type ExplainedCell,
  type ExplainedChange,
  type ExplainedParty,
  type ExplainedReach,
  explainReach,
  explainReachChanges,
} from "./explain/explain-reach.ts";
export { explainTrace } from "./explain/explain-trace.ts";
export type {
  ExplainedExchange,
  ExplainedHeader,
  ExplainedHop,
  ExplainedPath,
  ExplainedTrace,
} from "./explain/explained-trace.ts";
export type { Excerpt } from "./explain/node-rules/excerpt.ts";
export type { Line, Listing } from "./explain/node-rules/listing.ts";
export { litLines, nodeRules, type RulesShown } from "./explain/node-rules/node-rules.ts";
export { rulesAtHop } from "./explain/node-rules/rules-at-hop.ts";
export { oddsOf } from "./explain/odds.ts";
export { findRepairs, type Repair } from "./explain/repair/repair.ts";
export { stepGist } from "./explain/step-gist.ts";
export { traceText } from "./explain/trace-text.ts";
export { applyFile, createFile } from "./kubectl/files.ts";
export { kubectl } from "./kubectl/kubectl.ts";
export type { CommandOutcome, ObjectResult } from "./kubectl/outcome.ts";
export { type JsonValue, type ManifestDocument, rangeOf } from "./manifest/document.ts";
export { readManifest } from "./manifest/read.ts";
export { readDocuments } from "./manifest/read-documents.ts";
export { type Host, host as makeHost, isOnLink, LOOPBACK, type Settings } from "./net/host.ts";
export type { AddressWithLength, Interface, Route } from "./net/interface.ts";
export {
  addressCount,
  type CIDR,
  contains,
  type IPAddress,
  ip,
  parseCIDR,
  parseIPAddress,
  prefixLength,
  prefixOf,
} from "./net/ip.ts";
export type { OuterHeader, Packet } from "./net/packet.ts";
export { lookUpRoute, routeTable } from "./net/route-table.ts";
export type { AddressSet, Chain, Match, Rule, Verdict } from "./net/rule.ts";
export { PLATFORM_NAMES, platformOf } from "./platforms/index.ts";
export { NO_ADDRESSES } from "./platforms/ipam.ts";
export type { ModelledPart } from "./platforms/platform.ts";
export { networkedPod } from "./platforms/pods.ts";
export { table } from "./platforms/views.ts";
export { draw } from "./store/chance.ts";
export {
  getObject,
  holdersOfAddress,
  listObjects,
  type ObjectStore,
  podsWithLabels,
  putObject,
  refOf,
  removeObject,
  slicesOfService,
} from "./store/object-store.ts";
export { lastConnection } from "./trace/exchange.ts";
export {
  checkNetworkModel,
  type ModelFailure,
  type NetworkModelCheck,
  type Requirement,
} from "./trace/network-model.ts";
export { outcomeOf } from "./trace/outcome.ts";
export { parseDestination, parseRequest, parseSender } from "./trace/parse-flow.ts";
export { diffReach, type ReachChange } from "./trace/reach/diff.ts";
export { reachOf } from "./trace/reach/matrix.ts";
export type { Reach, ReachCell } from "./trace/reach/reach.ts";
export { afterPath, send } from "./trace/send.ts";
export type {
  Destination,
  Disposition,
  Flow,
  Hop,
  Lookup,
  Outcome,
  Path,
  Place,
  Sender,
  Step,
  Trace,
} from "./trace/trace.ts";
export { traceInNetwork } from "./trace/trace-address.ts";
export { tracePacket } from "./trace/trace-packet.ts";
