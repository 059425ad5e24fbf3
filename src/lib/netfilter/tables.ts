import type {Hook, TraceEvent} from '../trace';

export type Layer = TraceEvent['layer'];

/**
 * Who registered the chains, which decides their order within a hook. `legacy`: the kernel's own tables, as in 2018;
 * `nft`: iptables-nft and ebtables-nft, which the labs run and which put two tables elsewhere.
 */
export type Order = 'legacy' | 'nft';

/** One thing a hook calls, with its priority: the lower goes first. */
export interface Row {
  layer: Layer;
  hook: Hook;
  /** The table's name; `conntrack`, `confirm` and `bridge-nf` for what is no table. */
  name: string;
  kind: 'table' | 'conntrack' | 'call';
  priority: Record<Order, number>;
}

const first = -(2 ** 31);
const last = 2 ** 31 - 1;

/** A table's priority; where nft's differs from the kernel's own it is given as the second. */
function row(layer: Layer, hook: Hook, name: string, legacy: number, nft = legacy): Row {
  const kinds: Record<string, Row['kind']> = {
    conntrack: 'conntrack',
    confirm: 'conntrack',
    'bridge-nf': 'call',
  };
  return {layer, hook, name, kind: kinds[name] ?? 'table', priority: {legacy, nft}};
}

/**
 * Everything at every hook of a bridge and of IPv4. Sources, Linux 4.19: include/uapi/linux/netfilter_ipv4.h
 * (nf_ip_hook_priorities), include/linux/netfilter_bridge.h (nf_br_hook_priorities), net/bridge/netfilter/ebtable_*.c,
 * net/bridge/br_netfilter_hooks.c, net/ipv4/netfilter/iptable_*.c; for nft iptables' iptables/nft.c and nft-bridge.c.
 * `broute` had no priority of its own until 5.2: it was asked before all hooks. At -400 stands the labs' chain for it.
 */
const rows: readonly Row[] = [
  row('link', 'PREROUTING', 'broute', first, -400),
  row('link', 'PREROUTING', 'nat', -300),
  row('link', 'PREROUTING', 'bridge-nf', 0),
  row('link', 'INPUT', 'filter', -200),
  row('link', 'FORWARD', 'filter', -200),
  row('link', 'FORWARD', 'bridge-nf', -1),
  row('link', 'OUTPUT', 'nat', 100),
  row('link', 'OUTPUT', 'filter', 200, -200),
  row('link', 'POSTROUTING', 'nat', 300),
  row('link', 'POSTROUTING', 'bridge-nf', last),

  row('network', 'PREROUTING', 'raw', -300),
  row('network', 'PREROUTING', 'conntrack', -200),
  row('network', 'PREROUTING', 'mangle', -150),
  row('network', 'PREROUTING', 'nat', -100),
  row('network', 'INPUT', 'mangle', -150),
  row('network', 'INPUT', 'filter', 0),
  row('network', 'INPUT', 'security', 50, 150),
  row('network', 'INPUT', 'nat', 100),
  row('network', 'INPUT', 'confirm', last),
  row('network', 'FORWARD', 'mangle', -150),
  row('network', 'FORWARD', 'filter', 0),
  row('network', 'FORWARD', 'security', 50, 150),
  row('network', 'OUTPUT', 'raw', -300),
  row('network', 'OUTPUT', 'conntrack', -200),
  row('network', 'OUTPUT', 'mangle', -150),
  row('network', 'OUTPUT', 'nat', -100),
  row('network', 'OUTPUT', 'filter', 0),
  row('network', 'OUTPUT', 'security', 50, 150),
  row('network', 'POSTROUTING', 'mangle', -150),
  row('network', 'POSTROUTING', 'nat', 100),
  row('network', 'POSTROUTING', 'confirm', last),
];

/** What a hook calls, in the order it is called. */
export function rowsOf(layer: Layer, hook: Hook, order: Order): Row[] {
  return rows
    .filter((one) => one.layer === layer && one.hook === hook)
    .toSorted((a, b) => a.priority[order] - b.priority[order]);
}

/** The tables a packet can be traced through at a hook. */
export function tablesOf(layer: Layer, hook: Hook, order: Order): string[] {
  return rowsOf(layer, hook, order).flatMap(({kind, name}) => (kind === 'table' ? [name] : []));
}
