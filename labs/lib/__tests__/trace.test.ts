import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parseTrace, type RawTrace} from '../trace';

/** What `trace` of trace.sh really left behind: samples from the labs docker-paths and service-clusterip. */
function sample(name: string): RawTrace {
  const read = (kind: string) =>
    readFileSync(path.join(__dirname, 'samples', `${name}.${kind}`), 'utf8');
  return {
    events: read('events'),
    ruleset: read('ruleset'),
    iptables: read('iptables'),
    ebtables: read('ebtables'),
  };
}

const published = sample('outside-to-published');

/** The sample with one thing in it changed; a change that changes nothing is a fault of the test. */
function spoilt(part: keyof RawTrace, from: string, to: string): RawTrace {
  expect(published[part]).toContain(from);
  return {...published, [part]: published[part].replaceAll(from, to)};
}

describe('a trace of a packet from outside to a published port', () => {
  const trace = parseTrace(published);
  const first = trace.filter(({packet}) => packet === 'tcp syn');
  const answer = trace.filter(({packet}) => packet === 'tcp syn-ack');

  it('goes through the base chains in the order the kernel told', () => {
    const places = first.map(({layer, hook, table}) => `${layer} ${hook} ${table}`);
    expect([...new Set(places)]).toEqual([
      'network PREROUTING raw',
      'network PREROUTING mangle',
      'network PREROUTING nat',
      'network FORWARD mangle',
      'network FORWARD filter',
      'network FORWARD security',
      'network POSTROUTING mangle',
      'network POSTROUTING nat',
      'link OUTPUT filter',
      'link OUTPUT nat',
      'link POSTROUTING nat',
    ]);
  });

  it('tells rules in the words of iptables, with where they lead', () => {
    expect(first.find(({verdict}) => verdict === 'jump')).toMatchObject({
      chain: 'PREROUTING',
      rule: '-A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER',
      verdict: 'jump',
      target: 'DOCKER',
    });
  });

  it('gives a chain that was jumped to the hook it was reached from', () => {
    expect(first.find(({chain}) => chain === 'DOCKER')).toMatchObject({
      hook: 'PREROUTING',
      priority: -100,
      table: 'nat',
    });
  });

  it('leaves the rule out where the policy spoke', () => {
    expect(first[0]).toEqual({
      packet: 'tcp syn',
      layer: 'network',
      family: 'iptables',
      hook: 'PREROUTING',
      priority: -300,
      table: 'raw',
      chain: 'PREROUTING',
      verdict: 'accept',
      in: 'enp0s8',
      sourceMac: '02:00:00:00:08:01',
      destinationMac: '02:00:00:00:08:64',
      protocol: 'tcp',
      source: '172.17.8.1',
      destination: '172.17.8.100',
      sourcePort: 40004,
      destinationPort: 8080,
    });
  });

  it('shows from FORWARD on what DNAT made of the destination', () => {
    expect(first.find(({hook}) => hook === 'FORWARD')).toMatchObject({
      destination: '172.18.0.2',
      destinationPort: 80,
      in: 'enp0s8',
      out: 'docker0',
    });
  });

  it('says that the stand-in for broute is nftables, not ebtables', () => {
    const families = answer.map(({table, family, layer}) => `${layer} ${family} ${table}`);
    expect(families.slice(0, 2)).toEqual(['link nftables broute', 'link ebtables nat']);
  });

  it('says nothing of the table that switches tracing on, nor ids of chance', () => {
    expect(JSON.stringify(trace)).not.toMatch(/tracer|trace id/);
    expect(trace.some((event) => 'id' in event)).toBe(false);
  });
});

describe('a trace of a packet that is marked', () => {
  it('carries the mark from the base chain that it was set in', () => {
    const trace = parseTrace(sample('cluster-ip-from-the-node'));
    const marked = trace.filter(({mark}) => mark === '0x4000');
    expect(marked.map(({table, chain}) => `${table} ${chain}`)).toEqual([
      'filter OUTPUT',
      'security OUTPUT',
      'mangle POSTROUTING',
    ]);
  });
});

describe('a trace that is not understood', () => {
  it.each<[string, RawTrace, RegExp]>([
    [
      'a hook nobody draws',
      spoilt('ruleset', '"hook": "prerouting"', '"hook": "ingress"'),
      /Expected a hook of PREROUTING, .*found ingress/,
    ],
    [
      'a verdict',
      spoilt('events', 'policy accept', 'policy maybe'),
      /Expected a verdict of accept, .*found maybe/,
    ],
    [
      'a chain the rule set does not have',
      spoilt('ruleset', '"name": "PREROUTING"', '"name": "ELSEWHERE"'),
      /Expected a base chain, found ip raw PREROUTING/,
    ],
    ['a line', spoilt('events', ' ip raw ', ' raw '), /Expected a trace event .* raw PREROUTING/],
    [
      'a packet',
      spoilt('events', 'tcp flags == 0x12', 'tcp flags == rst'),
      /Expected ICMP, UDP, or a TCP SYN or SYN-ACK/,
    ],
    ['an address', spoilt('events', 'ip daddr ', 'ip6 daddr '), /Expected an IPv4 packet/],
    [
      'rules that iptables-save does not list',
      spoilt('iptables', '-A DOCKER -i docker0 -j RETURN\n', ''),
      /found 1 rules for 2 handles/,
    ],
    [
      'an event of no packet',
      spoilt('events', ' ip raw PREROUTING packet:', ' ip tracer PREROUTING packet:'),
      /Expected a line that tells the packet before/,
    ],
  ])('ends with an error that names %s', (_, raw, message) => {
    expect(() => parseTrace(raw)).toThrow(message);
  });

  it('is empty where nothing was traced', () => {
    expect(parseTrace({...published, events: '# new generation 2 by process 1 (nft)\n'})).toEqual(
      [],
    );
  });
});
