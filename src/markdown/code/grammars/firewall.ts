import type {Prism} from 'prism-react-renderer';

type Grammar = (typeof Prism.languages)[string];

const addressPattern =
  /(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}(?:\/\d[\d.]*)?|(?:[\da-f]{2}:){5}[\da-f]{2}|(?=[\da-f:]*:[\da-f]*:)[\da-f]{0,4}(?:::?[\da-f]{1,4})+(?:::)?(?:\/\d{1,3})?)(?![\w.])/i;
/** An IP address, with or without its prefix length, or a MAC address. */
export const address = {pattern: addressPattern, alias: 'number'};

const number = /(?<![\w.-])(?:0x[\da-f]+|\d+)(?:[:,/-](?:0x[\da-f]+|\d+))*(?![\w.])/i;
const string = /"(?:\\.|[^"\\])*"/;

/**
 * What `iptables-save`, `iptables -S` and `ebtables-save` print: tables, chains with their policy and counters, rules.
 * The format has no grammar of its own; the words are those of iptables(8) and iptables-save(8).
 */
export const iptablesSave: Grammar = {
  comment: /^#.*/m,
  // `*nat` opens a table, `COMMIT` closes it.
  table: {pattern: /^\*\w+|^COMMIT$/m, alias: 'keyword'},
  // `:KUBE-SERVICES - [0:0]`
  chain: {
    pattern: /^:\S+ \S+/m,
    inside: {
      punctuation: /^:/,
      name: {pattern: /^\S+/, alias: 'function'},
      policy: {pattern: /\S+/, alias: 'keyword'},
    },
  },
  counters: {pattern: /\[\d+:\d+\]/, alias: 'comment'},
  string: {pattern: string, greedy: true},
  // The chain a rule belongs to, and where it leads to.
  rule: {
    pattern: /((?:^|\s)(?:-[ADINPXFER]|--(?:append|insert|new-chain|policy)) )[^\s-]\S*/m,
    lookbehind: true,
    alias: 'function',
  },
  target: {
    pattern: /((?:\s)(?:-[jg]|--(?:jump|goto)) )\S+/,
    lookbehind: true,
    alias: 'keyword',
  },
  flag: {pattern: /(^|\s)--?[a-z][\w-]*/im, lookbehind: true, alias: 'attr-name'},
  address,
  number,
  operator: /(?<=\s)!(?=\s)/,
};

/** What `nft list ruleset` prints; the words are those of nft(8). */
export const nft: Grammar = {
  comment: /#.*/,
  string: {pattern: string, greedy: true},
  declaration: {
    pattern: /(\b(?:chain|set|map|jump|goto|table (?:ip6?|inet|arp|bridge|netdev)) )[\w-]+/,
    lookbehind: true,
    alias: 'function',
  },
  verdict: {
    pattern:
      /(?<![\w-])(?:accept|drop|reject|return|continue|queue|jump|goto|masquerade|redirect|dnat|snat|log)(?![\w-])/,
    alias: 'keyword',
  },
  keyword:
    /(?<![\w-])(?:table|chain|set|map|type|hook|priority|policy|elements|flags|filter|nat|route|prerouting|input|forward|output|postrouting|ingress|inet|bridge|arp|netdev|to|vmap)(?![\w-])/,
  property: {
    pattern:
      /(?<![\w-])(?:ip6?|tcp|udp|icmp|icmpv6|ether|meta|ct|fib|iifname|oifname|iif|oif|saddr|daddr|sport|dport|protocol|l4proto|state|mark|counter|packets|bytes|limit|rate|comment|nftrace)(?![\w-])/,
    alias: 'attr-name',
  },
  address,
  number,
  operator: /!=|==|[<>]=?|@/,
  punctuation: /[{};,]/,
};
