/**
 * The way of packets through netfilter as the kernel told it (`nft monitor trace`), one event for each rule that matched
 * and for each base chain that came to its end. Safe for the browser: a recording carries these, figures draw them.
 */

/** Netfilter's hooks, by the names of the chains iptables and ebtables put there. */
export const hooks = ['PREROUTING', 'INPUT', 'FORWARD', 'OUTPUT', 'POSTROUTING'] as const;
export type Hook = (typeof hooks)[number];

/** What a rule, or a base chain's policy, said. `continue`: matched, counted or marked, and went on to the next rule. */
export const verdicts = ['accept', 'drop', 'continue', 'return', 'jump', 'goto'] as const;
export type Verdict = (typeof verdicts)[number];

export interface TraceEvent {
  /** Which packet: `icmp echo-request`, `tcp syn`, `tcp syn-ack` … One name is one packet, however often NAT rewrites it. */
  packet: string;
  /** `link`: a bridge's hooks, which see frames (layer 2); `network`: IP's hooks (layer 3). */
  layer: 'link' | 'network';
  /** Whose table it is; `nftables` for a chain that neither iptables nor ebtables makes, as the stand-in for broute. */
  family: 'ebtables' | 'iptables' | 'nftables';
  hook: Hook;
  /** Of the base chain among those of the same hook; the lower one goes first. */
  priority: number;
  table: string;
  /** The chain this event is of: a base chain, or one that was jumped to from it. */
  chain: string;
  /** The rule that matched, in the words of iptables-save or ebtables-save; absent where a base chain's policy spoke. */
  rule?: string;
  verdict: Verdict;
  /** Where `jump` and `goto` lead. */
  target?: string;
  in?: string;
  out?: string;
  sourceMac?: string;
  destinationMac?: string;
  /** `icmp`, `tcp` or `udp`. */
  protocol: string;
  /**
   * Addresses (MAC, IP) and ports are those of the packet's first event in the base chain: what a NAT rule changes shows
   * at the next base chain, or at once where that rule is the first event.
   */
  source: string;
  destination: string;
  sourcePort?: number;
  destinationPort?: number;
  /** The packet's mark after this event, where it has one: `0x4000`. */
  mark?: string;
}
