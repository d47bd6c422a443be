import { CUSTOM_FIELDS, CUSTOM_VALUES } from "./custom-field-help.ts";
import { describedIn, type Field } from "./field-type.ts";

/** What a field does, in our own words; for fields the course does not speak of, what its name and type say. */
export function helpFor({ owner, name, type }: Pick<Field, "owner" | "name" | "type">): string {
  return FIELDS[`${owner}.${name}`] ?? (describedIn(type) || (FIELDS[name] ?? ""));
}

/** What a value out of a fixed set does: `ServiceSpec.type`, `NodePort`. */
export function valueHelp(field: string, value: string): string {
  return VALUES[`${field}=${value}`] ?? "";
}

export const FIELDS: Readonly<Record<string, string>> = {
  ...CUSTOM_FIELDS,
  apiVersion: "The API group and version that know this kind: `v1`, `apps/v1`, `networking.k8s.io/v1`.",
  kind: "What the object is: one word in the singular, with a capital letter.",
  metadata: "Who the object is: its name, its namespace, its labels.",
  spec: "What you want. The cluster works until it is so.",
  "ObjectMeta.name":
    "The object's own name. With its kind and namespace it is unique. A Service's name becomes a DNS name.",
  "ObjectMeta.namespace":
    "The namespace it lives in; `default` when left out. A Service selects only Pods of its own namespace.",
  "ObjectMeta.labels": "Pairs by which others find this object. A Service selects Pods by the labels of the Pods.",
  "ObjectMeta.annotations": "Notes for tools. Nobody selects by them.",
  "ObjectMeta.generateName":
    "The beginning of a name that the server completes with five random characters. Works with create, not with apply.",
  "ObjectMeta.ownerReferences": "The objects this one belongs to. When the owner goes, it goes too.",
  "ObjectMeta.finalizers": "What must be done before the object may really go.",
  "ServiceSpec.type": "How far the Service is reachable. Left out, it is ClusterIP: from inside the cluster only.",
  "ServiceSpec.selector":
    "The labels a Pod must carry to stand behind the Service. All of them must fit. Without a selector the Service has no endpoints of its own.",
  "ServiceSpec.ports": "The ports of the Service, and where each leads.",
  "ServiceSpec.clusterIP":
    "The stable address. The cluster chooses one when you leave it out; `None` makes the Service headless.",
  "ServiceSpec.clusterIPs": "The same address, and a second one where the cluster speaks both IP families.",
  "ServiceSpec.externalTrafficPolicy":
    "Whether a node that is called from outside may pass the packet on to Pods of other nodes (Cluster) or only to its own (Local).",
  "ServiceSpec.internalTrafficPolicy": "The same choice for callers inside the cluster.",
  "ServiceSpec.externalIPs":
    "Further addresses that every node takes for this Service, if the network brings packets for them there.",
  "ServiceSpec.externalName":
    "The DNS name that the Service's own name leads to. For type ExternalName only: no proxy is involved.",
  "ServiceSpec.sessionAffinity":
    "ClientIP sends a client to the same Pod again and again; None draws anew for each connection.",
  "ServiceSpec.sessionAffinityConfig": "How long a client stays with its Pod.",
  "ServiceSpec.loadBalancerIP": "An address to ask the load balancer for. Old, and not every load balancer listens.",
  "ServiceSpec.loadBalancerClass":
    "Which load balancer shall take this Service. Only one that answers to the class does.",
  "ServiceSpec.loadBalancerSourceRanges":
    "The addresses that may call the load balancer's address. Everybody else is dropped. Node ports are not filtered.",
  "ServiceSpec.allocateLoadBalancerNodePorts":
    "Whether a LoadBalancer Service gets node ports as well. It does, unless you say false.",
  "ServiceSpec.healthCheckNodePort":
    "The port at which a load balancer asks a node whether it has ready Pods of this Service. For LoadBalancer with externalTrafficPolicy Local.",
  "ServiceSpec.publishNotReadyAddresses": "Whether Pods that are not ready count as ready endpoints.",
  "ServiceSpec.trafficDistribution":
    "A wish that traffic stay near: PreferSameZone, PreferSameNode. When nobody is near, it goes further.",
  "ServiceSpec.ipFamilies": "IPv4, IPv6, or both in the order that matters to you.",
  "ServiceSpec.ipFamilyPolicy": "Whether the Service has one address or one of each IP family.",
  "ServicePort.port": "The port of the Service: what clients call, on its cluster IP.",
  "ServicePort.targetPort":
    "The port of the Pod, where the container really listens: a number, or the name of a container port. Left out, it is the same as `port`.",
  "ServicePort.nodePort":
    "The port on every node, from 30000 to 32767. The cluster chooses one when you leave it out. Only for NodePort and LoadBalancer.",
  "ServicePort.name": "A name for the port. It is required when the Service has several.",
  "ServicePort.protocol": "TCP when left out. A packet of another protocol does not match.",
  "ServicePort.appProtocol": "What is spoken above TCP, for load balancers and meshes that care. kube-proxy does not.",
  "ClientIPConfig.timeoutSeconds":
    "For how many idle seconds the client keeps its Pod: 10800, three hours, when left out.",
  "PodSpec.containers": "The containers. They share one network: one address, and localhost between them.",
  "PodSpec.initContainers": "Containers that must finish, one after another, before the others start.",
  "PodSpec.hostNetwork": "Whether the Pod uses its node's network: the node's address, and the node's ports.",
  "PodSpec.nodeName": "The node to run on. Whoever writes it goes past the scheduler.",
  "PodSpec.nodeSelector": "Labels that a node must carry for the Pod to run there.",
  "PodSpec.hostname": "The Pod's host name; its own name when left out.",
  "PodSpec.subdomain": "The name of a headless Service under which this Pod gets a DNS name of its own.",
  "PodSpec.dnsPolicy": "Whom the Pod asks for names: the cluster's DNS (ClusterFirst), or its node's.",
  "PodSpec.dnsConfig": "Name servers, search domains and options of your own.",
  "PodSpec.tolerations": "Taints of nodes that do not keep the Pod away.",
  "PodSpec.restartPolicy": "Whether containers that end are started again.",
  "PodSpec.terminationGracePeriodSeconds": "How long the Pod may take to end when it is deleted.",
  "Container.name": "The container's name, unique in the Pod.",
  "Container.image": "What runs. In these labs the world says on which ports an image listens.",
  "Container.ports":
    "Which ports the container uses. This is a note for readers and for port names: it opens nothing and closes nothing.",
  "Container.env": "Environment variables.",
  "Container.args": "Arguments for the program of the image.",
  "Container.command": "The program to run instead of the image's own.",
  "Container.readinessProbe":
    "How the kubelet finds out whether the container can serve. Until it can, the Pod is no ready endpoint.",
  "Container.livenessProbe": "How the kubelet finds out whether to start the container again.",
  "Container.startupProbe":
    "How the kubelet finds out that the container has started; until then the other probes wait.",
  "ContainerPort.containerPort": "The number of the port. Whether anybody listens there is up to the program.",
  "ContainerPort.hostPort": "A port of the node that leads to this container.",
  "ContainerPort.name": "A name that a Service's `targetPort` may use.",
  "ContainerPort.protocol": "TCP when left out.",
  "DeploymentSpec.replicas": "How many Pods there shall be: 1 when left out.",
  "DeploymentSpec.selector":
    "Which Pods belong to the Deployment. It must fit the labels of the template, and cannot be changed later.",
  "DeploymentSpec.template": "The Pod that is made, again and again.",
  "DeploymentSpec.strategy": "How old Pods give way to new ones.",
  "LabelSelector.matchLabels": "Pairs that must all be there.",
  "LabelSelector.matchExpressions": "Conditions that must all hold: In, NotIn, Exists, DoesNotExist.",
  "PodTemplateSpec.metadata":
    "Labels and annotations of the Pods that are made. A Service selects by these labels, not by the Deployment's.",
  "PodTemplateSpec.spec": "What the Pods shall be.",
  "EndpointSlice.addressType": "What the addresses are: IPv4, IPv6, or names.",
  "EndpointSlice.endpoints": "The addresses behind a Service.",
  "EndpointSlice.ports": "The ports at which all of them are reached.",
  "NetworkPolicySpec.podSelector": "The Pods the policy is for. `{}` means all Pods of the namespace.",
  "NetworkPolicySpec.policyTypes": "Which directions the policy closes: what it does not allow there is denied.",
  "NetworkPolicySpec.ingress": "Who may call the selected Pods. An empty list: nobody.",
  "NetworkPolicySpec.egress": "Whom the selected Pods may call. An empty list: nobody.",
};

export const VALUES: Readonly<Record<string, string>> = {
  ...CUSTOM_VALUES,
  "ServiceSpec.type=ClusterIP": "One stable address inside the cluster. The default.",
  "ServiceSpec.type=NodePort": "As ClusterIP, and besides a port on every node of the cluster.",
  "ServiceSpec.type=LoadBalancer":
    "As NodePort, and besides an address from a load balancer, if the environment has one.",
  "ServiceSpec.type=ExternalName": "A DNS alias for a name elsewhere: no address and no proxy.",
  "ServiceSpec.externalTrafficPolicy=Cluster":
    "Any node may pass the packet on to any Pod. The Pod sees a node as its caller.",
  "ServiceSpec.externalTrafficPolicy=Local":
    "A node serves only with its own Pods, and the Pod sees the real caller. A node without such a Pod drops the packet.",
  "ServiceSpec.internalTrafficPolicy=Cluster": "Any Pod may be chosen, wherever it runs.",
  "ServiceSpec.internalTrafficPolicy=Local": "Only Pods of the caller's own node; without one the packet is dropped.",
  "ServiceSpec.sessionAffinity=ClientIP": "The same client gets the same Pod, as long as it stays busy.",
  "ServiceSpec.sessionAffinity=None": "Each connection draws anew. The default.",
  "kind=Service": "One stable address in front of Pods that come and go.",
  "kind=Pod": "One or more containers that share an address.",
  "kind=Deployment": "So and so many Pods of one template, replaced step by step when the template changes.",
  "kind=ReplicaSet": "So and so many Pods of one template. Deployments make these; people seldom do.",
  "kind=DaemonSet": "One Pod on every node.",
  "kind=StatefulSet": "Pods with names that stay: web-0, web-1.",
  "kind=EndpointSlice": "The addresses behind a Service, as the cluster keeps them.",
  "kind=NetworkPolicy": "Who may talk to whom. It works only where the network platform enforces it.",
  "kind=Ingress": "HTTP routes from outside to Services, for a controller to carry out.",
  "kind=Namespace": "A room for names: two namespaces may hold Services of the same name.",
  "kind=Node": "A machine of the cluster.",
  "kind=ConfigMap": "Settings as plain text.",
};
