import type {TraceEvent} from '../../src/lib/trace';

type Header = Pick<
  TraceEvent,
  | 'packet'
  | 'in'
  | 'out'
  | 'sourceMac'
  | 'destinationMac'
  | 'protocol'
  | 'source'
  | 'destination'
  | 'sourcePort'
  | 'destinationPort'
>;

/** The TCP flags that the tracer picks packets by. */
const flags: Record<string, string> = {syn: 'syn', '0x2': 'syn', '0x12': 'syn-ack'};

/**
 * Reads what nft prints after `packet:`.
 * @throws on a packet that is not ICMP, UDP, or the SYN or SYN-ACK of a TCP connection
 */
export function readHeader(words: string): Header {
  const value = (pattern: RegExp) => pattern.exec(words)?.groups?.['value'];
  const optional = (key: keyof Header, pattern: RegExp, number = false) => {
    const found = value(pattern);
    return found === undefined ? {} : {[key]: number ? Number(found) : found};
  };
  const source = value(/\bip saddr (?<value>\S+)/);
  const destination = value(/\bip daddr (?<value>\S+)/);
  if (source === undefined || destination === undefined) {
    throw new Error(`Expected an IPv4 packet, found: ${words}`);
  }
  return {
    packet: nameOf(words),
    ...optional('in', /\biif "(?<value>[^"]+)"/),
    ...optional('out', /\boif "(?<value>[^"]+)"/),
    ...optional('sourceMac', /\bether saddr (?<value>\S+)/),
    ...optional('destinationMac', /\bether daddr (?<value>\S+)/),
    protocol: nameOf(words).split(' ')[0] ?? '',
    source,
    destination,
    ...optional('sourcePort', /\b(?:tcp|udp) sport (?<value>\d+)/, true),
    ...optional('destinationPort', /\b(?:tcp|udp) dport (?<value>\d+)/, true),
  };
}

function nameOf(words: string): string {
  const icmp = /\bicmp type (?<type>\S+)/.exec(words)?.groups?.['type'];
  if (icmp !== undefined) {
    return `icmp ${icmp}`;
  }
  if (/\budp sport /.test(words)) {
    return 'udp';
  }
  const flag = flags[/\btcp flags == (?<flags>\S+)/.exec(words)?.groups?.['flags'] ?? ''];
  if (flag === undefined) {
    throw new Error(`Expected ICMP, UDP, or a TCP SYN or SYN-ACK, found: ${words}`);
  }
  return `tcp ${flag}`;
}
