/** The one place that says which Debian package holds a program, or a file by its path, that labs need. */
const packages = {
  '/etc/libibverbs.d/rxe.driver': 'ibverbs-providers',
  '/usr/lib/x86_64-linux-gnu/ganesha/libfsalvfs.so': 'nfs-ganesha-vfs',
  '/usr/lib/cni/bridge': 'containernetworking-plugins',
  '/usr/lib/python3/dist-packages/google/protobuf': 'python3-protobuf',
  '/usr/lib/python3/dist-packages/grpc': 'python3-grpcio',
  '/usr/share/gocode/src/github.com/containernetworking/cni': 'golang-github-appc-cni-dev',
  '/usr/share/gocode/src/github.com/containernetworking/plugins':
    'golang-github-containernetworking-plugins-dev',
  '/usr/share/gocode/src/github.com/docker/libnetwork': 'golang-github-docker-docker-dev',
  '/usr/share/gocode/src/github.com/vishvananda/netlink': 'golang-github-vishvananda-netlink-dev',
  '/usr/share/gocode/src/gopkg.in/mgo.v2': 'golang-gopkg-mgo.v2-dev',
  bridge: 'iproute2',
  busybox: 'busybox-static',
  capsh: 'libcap2-bin',
  conntrack: 'conntrack',
  cpio: 'cpio',
  curl: 'curl',
  dnsmasq: 'dnsmasq-base',
  docker: 'docker.io',
  dockerd: 'docker.io',
  ebtables: 'ebtables',
  'ebtables-legacy': 'ebtables',
  etcd: 'etcd-server',
  etcdctl: 'etcd-client',
  ethtool: 'ethtool',
  'ganesha.nfsd': 'nfs-ganesha',
  gcc: 'gcc',
  getent: 'libc-bin',
  go: 'golang-go',
  ib_write_bw: 'perftest',
  ibv_rc_pingpong: 'ibverbs-utils',
  ip: 'iproute2',
  iperf3: 'iperf3',
  iptables: 'iptables',
  ipvsadm: 'ipvsadm',
  jq: 'jq',
  lego: 'lego',
  modprobe: 'kmod',
  nstat: 'iproute2',
  'nfs-cp': 'libnfs-utils',
  nft: 'nftables',
  nginx: 'nginx-light',
  node: 'nodejs',
  openssl: 'openssl',
  pebble: 'pebble',
  'pebble-challtestsrv': 'pebble',
  pgrep: 'procps',
  ping: 'iputils-ping',
  protoc: 'protobuf-compiler',
  python3: 'python3-minimal',
  'qemu-system-x86_64': 'qemu-system-x86',
  rdma: 'iproute2',
  rpcbind: 'rpcbind',
  setpriv: 'util-linux',
  showmount: 'nfs-common',
  ss: 'iproute2',
  tc: 'iproute2',
  tcpdump: 'tcpdump',
  unshare: 'util-linux',
} as const;

/** The Debian package of a program; undefined for one that is not listed. */
export function packageOf(tool: string): string | undefined {
  return (packages as Record<string, string>)[tool];
}

/** The Debian packages of these programs, each once, by name. */
export function packagesOf(tools: readonly string[]): string[] {
  return [...new Set(tools.flatMap((tool) => packageOf(tool) ?? []))].toSorted();
}
