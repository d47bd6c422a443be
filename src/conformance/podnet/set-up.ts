// The networks of the recordings as their README describes them, for the files that do not carry their own commands.

type Pod = { readonly name: string; readonly node: string; readonly address: string };

const PODS: readonly Pod[] = [
  { name: "A", node: "node1", address: "10.244.1.2" },
  { name: "B", node: "node1", address: "10.244.1.3" },
  { name: "C", node: "node2", address: "10.244.2.2" },
  { name: "D", node: "node3", address: "10.244.3.2" },
];

type Node = { readonly name: string; readonly number: number; readonly address: string; readonly gateway: string };

const NODES: readonly Node[] = [
  { name: "node1", number: 1, address: "192.168.56.11", gateway: "192.168.56.1" },
  { name: "node2", number: 2, address: "192.168.56.12", gateway: "192.168.56.1" },
  { name: "node3", number: 3, address: "192.168.57.13", gateway: "192.168.57.1" },
];

/** Three nodes on two segments, the router between them, and a host outside; every cable a veth pair. */
const TOPOLOGY: readonly string[] = [
  "lan# ip link add br56 type bridge",
  "lan# sysctl -qw net.bridge.bridge-nf-call-iptables=0",
  "lan# ip link set br56 up",
  ...["node1 eth0", "node2 eth0", "rtr eth56"].flatMap((end) => {
    const [machine, device] = end.split(" ");
    return [
      `lan# ip link add p-${machine} type veth peer name ${device} netns pn-${machine}`,
      `lan# ip link set p-${machine} master br56 up`,
    ];
  }),
  "rtr# ip link add eth57 type veth peer name eth0 netns pn-node3",
  "rtr# ip link add eth203 type veth peer name eth0 netns pn-out",
  "rtr# ip link add eth58 type veth peer name eth1 netns pn-node2",
  ...["eth56 192.168.56.1", "eth57 192.168.57.1", "eth203 203.0.113.1"].flatMap((port) => {
    const [device, address] = port.split(" ");
    return [`rtr# ip link set ${device} up`, `rtr# ip addr add ${address}/24 dev ${device}`];
  }),
  "rtr# sysctl -qw net.ipv4.ip_forward=1",
  "out# ip link set eth0 up",
  "out# ip addr add 203.0.113.10/24 dev eth0",
  "out# ip route add default via 203.0.113.1",
  ...NODES.flatMap(({ name, address, gateway }) => [
    `${name}# ip link set eth0 up`,
    `${name}# ip addr add ${address}/24 dev eth0`,
    `${name}# ip route add default via ${gateway}`,
    `${name}# sysctl -qw net.ipv4.ip_forward=1`,
  ]),
];

/** The commands that build the network of a configuration; undefined for one that the README does not describe. */
export function setUp(configuration: string): readonly string[] | undefined {
  const own = CONFIGURATIONS[configuration];
  return own && [...TOPOLOGY, ...own()];
}

const CONFIGURATIONS: Readonly<Record<string, () => readonly string[]>> = {
  hostgw: () => [
    ...bridged("cni0", 24, 1500),
    ...otherNodes(({ name }, other) => [`${name}# ip route add ${range(other)} via ${other.address}`]),
  ],
  vxlan: () => [...bridged("cni0", 24, 1450), ...NODES.flatMap(vxlanDevice), ...tunnelled("flannel.1")],
  geneve: () => [
    ...bridged("cni0", 24, 1450),
    ...NODES.flatMap((node) => tunnelEnd(node, "gnv0", 1450)),
    ...tunnelled("gnv0"),
  ],
  ipip: () => [...routed(1480), ...NODES.flatMap(ipipDevice), ...ipipRoutes()],
  weave: () => [...bridged("weave", 16, 1376), ...NODES.flatMap(meshPort)],
  l3: () => [...routed(1500), ...otherPods(plainRoute), ...routerRoutes()],
};

const range = ({ number }: Node): string => `10.244.${number}.0/24`;
const tunnelAddress = ({ number }: Node): string => `10.244.${number}.0`;
const card = ({ number }: Node): string => `02:00:00:00:0f:0${number}`;

function otherNodes(lines: (node: Node, other: Node) => readonly string[]): readonly string[] {
  return NODES.flatMap((node) => NODES.filter((other) => other !== node).flatMap((other) => lines(node, other)));
}

function otherPods(lines: (node: Node, pod: Pod, home: Node) => readonly string[]): readonly string[] {
  return otherNodes((node, home) =>
    PODS.filter((pod) => pod.node === home.name).flatMap((pod) => lines(node, pod, home)),
  );
}

function bridged(bridge: string, length: number, mtu: number): readonly string[] {
  return PODS.flatMap(({ name, node, address }) => {
    const gateway = address.replace(/\d+$/, "1");
    return [
      `${node}# ip link show ${bridge} >/dev/null 2>&1 || (ip link add ${bridge} mtu ${mtu} type bridge; ip addr add ${gateway}/${length} dev ${bridge}; ip link set ${bridge} up)`,
      ...cable(name, node, mtu),
      `${node}# ip link set veth${name} master ${bridge}`,
      `${name}# ip addr add ${address}/${length} dev eth0`,
      `${name}# ip route add default via ${gateway}`,
    ];
  });
}

function routed(mtu: number): readonly string[] {
  return PODS.flatMap(({ name, node, address }) => [
    ...cable(name, node, mtu),
    `${node}# sysctl -qw net.ipv4.conf.veth${name}.proxy_arp=1`,
    `${node}# ip route add ${address}/32 dev veth${name} scope link`,
    `${name}# ip addr add ${address}/32 dev eth0`,
    `${name}# ip route add 169.254.1.1 dev eth0 scope link`,
    `${name}# ip route add default via 169.254.1.1 dev eth0`,
  ]);
}

function cable(name: string, node: string, mtu: number): readonly string[] {
  return [
    `${node}# ip link add veth${name} mtu ${mtu} type veth peer name eth0 mtu ${mtu} netns pn-${name}`,
    `${node}# ip link set veth${name} up`,
    `${name}# ip link set eth0 up`,
  ];
}

function vxlanDevice(node: Node): readonly string[] {
  return [
    `${node.name}# ip link add flannel.1 type vxlan id 1 local ${node.address} dev eth0 dstport 8472 nolearning`,
    ...tunnelEnd(node, "flannel.1", 1450),
  ];
}

function tunnelEnd(node: Node, device: string, mtu: number): readonly string[] {
  return [
    `${node.name}# ip link set ${device} mtu ${mtu}`,
    `${node.name}# ip link set ${device} address ${card(node)}`,
    `${node.name}# ip addr add ${tunnelAddress(node)}/32 dev ${device}`,
    `${node.name}# ip link set ${device} up`,
  ];
}

function tunnelled(device: string): readonly string[] {
  return otherNodes(({ name }, other) => [
    `${name}# ip route add ${range(other)} via ${tunnelAddress(other)} dev ${device} onlink`,
    `${name}# ip neigh add ${tunnelAddress(other)} lladdr ${card(other)} dev ${device} nud permanent`,
    `${name}# bridge fdb append ${card(other)} dev ${device} dst ${other.address}`,
  ]);
}

function ipipDevice(node: Node): readonly string[] {
  return tunnelEnd(node, "tunl0", 1480).filter((line) => !line.includes(" address "));
}

function ipipRoutes(): readonly string[] {
  const line = (node: Node, address: string, home: Node) =>
    `${node.name}# ip route add ${address}/32 via ${home.address} dev tunl0 onlink`;
  return [
    ...otherPods((node, { address }, home) => [line(node, address, home)]),
    ...otherNodes((node, other) => [line(node, tunnelAddress(other), other)]),
  ];
}

function meshPort(node: Node): readonly string[] {
  const { name, address } = node;
  return [
    `${name}# ip link add vxlan-6784 type vxlan id 1 local ${address} dev eth0 dstport 6784`,
    `${name}# ip link set vxlan-6784 mtu 1376`,
    `${name}# ip link set vxlan-6784 address ${card(node)}`,
    `${name}# ip link set vxlan-6784 master weave up`,
    ...NODES.filter((other) => other !== node).map(
      (other) => `${name}# bridge fdb append 00:00:00:00:00:00 dev vxlan-6784 dst ${other.address}`,
    ),
  ];
}

// To a node on another segment by way of the router.
function plainRoute(node: Node, { address }: Pod, home: Node): readonly string[] {
  const via = node.gateway === home.gateway ? home.address : node.gateway;
  return [`${node.name}# ip route add ${address}/32 via ${via}`];
}

function routerRoutes(): readonly string[] {
  return PODS.map(({ address, node }) => {
    const home = NODES.find(({ name }) => name === node);
    return `rtr# ip route add ${address}/32 via ${home?.address}`;
  });
}
