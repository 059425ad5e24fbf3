import {describe, expect, it} from 'vitest';
import {byChain, chainName, inWords, recordingOf, rulesIn} from '../support/iptables-rules';

const service = 'default/web:http';
const three = ['10.244.0.11:8080', '10.244.0.12:8080', '10.244.0.13:8080'];
const [one = ''] = three;
const elsewhere = '10.244.2.10:8080';

const real = recordingOf('k8s-service-rules');
const clusterIp = recordingOf('service-clusterip');
const affinity = recordingOf('service-affinity');
const nodePort = recordingOf('service-nodeport');

/** The one word the light labs leave out on purpose, so that a traced caller keeps its port. */
const randomFully = / --random-fully$/;

/** What the real kube-proxy and kubelet wrote, as steps of the heavy lab printed it. */
const realRules = (...steps: string[]) =>
  rulesIn(real, ...steps).map((rule) => rule.replace(randomFully, ''));

describe('the rules a light lab writes by hand are those the real kube-proxy wrote', () => {
  it.each([
    {
      what: 'a ClusterIP over three endpoints',
      light: rulesIn(clusterIp, 'lots', 'endpoint'),
      heavy: realRules('cluster-ip'),
      endpoints: [three, three],
    },
    {
      what: 'the way in',
      light: rulesIn(clusterIp, 'entrance').filter((rule) => !rule.includes('-A KUBE-')),
      heavy: realRules('base:1'),
      endpoints: [three, three],
    },
    {
      what: 'KUBE-SERVICES, the NodePorts last',
      light: rulesIn(clusterIp, 'entrance').filter((rule) => rule.includes('-A KUBE-')),
      heavy: realRules('cluster-ip'),
      endpoints: [three, three],
    },
    {
      what: 'the mark and what it leads to',
      light: rulesIn(clusterIp, 'masquerade-mark'),
      heavy: realRules('base'),
      endpoints: [[], []],
    },
    {
      what: 'a Service without endpoints',
      light: rulesIn(clusterIp, 'no-endpoints'),
      heavy: realRules('no-endpoints'),
      endpoints: [[], []],
    },
    {
      what: 'ClientIP affinity',
      light: rulesIn(affinity, 'rules', 'note'),
      heavy: realRules('affinity-rules'),
      endpoints: [three, three],
    },
    {
      what: 'a NodePort with externalTrafficPolicy Cluster',
      light: rulesIn(nodePort, 'rules'),
      heavy: realRules('node-port-rules'),
      endpoints: [[elsewhere], three],
    },
    {
      what: 'externalTrafficPolicy Local on a node with an endpoint',
      light: rulesIn(nodePort, 'local-rules-node2'),
      // The light lab prints the last rule alone: the others are those of the next case.
      heavy: realRules('local-rules').slice(-1),
      endpoints: [[elsewhere], [one]],
    },
    {
      what: 'externalTrafficPolicy Local on a node without one',
      light: rulesIn(nodePort, 'local-rules-node1'),
      heavy: realRules('local-elsewhere'),
      endpoints: [[elsewhere], [elsewhere]],
    },
  ])('for $what', ({light, heavy, endpoints: [ours = [], theirs = []]}) => {
    const written = byChain(inWords(light, service, ours));
    const found = byChain(inWords(heavy, service, theirs));
    const same = [...written.keys()].map((chain): [string, string[]] => [
      chain,
      found.get(chain) ?? [],
    ]);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(same));
  });

  it('but for --random-fully, which the real one has once', () => {
    expect(rulesIn(real, 'base').filter((rule) => randomFully.test(rule))).toEqual([
      '-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully',
    ]);
  });

  it('for every rule of the table filter that a traced packet met', () => {
    const rules = new Set(realRules('base', 'no-endpoints'));
    const met = [clusterIp, affinity, nodePort]
      .flatMap(({traces}) => Object.values(traces).flat())
      .filter(({table, family}) => table === 'filter' && family === 'iptables')
      .flatMap(({rule}) => rule ?? []);
    expect(met.length).toBeGreaterThan(0);
    expect([...new Set(met)].filter((rule) => !rules.has(rule))).toEqual([]);
  });
});

describe("docker's rules", () => {
  const docker = recordingOf('docker-bridge');

  it('are the same, table by table, in the lab that traces packets through them', () => {
    const traced = recordingOf('docker-paths');
    for (const table of ['all-rules:1', 'all-rules:2']) {
      expect(rulesIn(traced, table)).toEqual(rulesIn(docker, table));
    }
  });

  it('hold every rule of the network built by hand, in their order, and two more', () => {
    const hand = rulesIn(recordingOf('bridge-by-hand'), 'rules');
    const real = rulesIn(docker, 'all-rules:1');
    expect(real.filter((rule) => hand.includes(rule))).toEqual(hand);
    expect(real.filter((rule) => !hand.includes(rule))).toEqual([
      '-A POSTROUTING -s 172.18.0.2/32 -d 172.18.0.2/32 -p tcp -m tcp --dport 80 -j MASQUERADE',
      '-A DOCKER -i docker0 -j RETURN',
    ]);
  });
});

describe('the comparison itself', () => {
  const rule = `-A ${chainName('SEP', service, one)} -s 10.244.0.11/32 -j KUBE-MARK-MASQ`;

  it('names chains as kube-proxy does', () => {
    expect(chainName('SVC', service)).toBe('KUBE-SVC-CDGGSHYLG3RE2FKL');
    expect(chainName('SEP', service, one)).toBe('KUBE-SEP-QZSIC2ZS53EHPBVZ');
  });

  it('puts words for what must differ', () => {
    expect(inWords([rule], service, [one])).toEqual(['-A SEP1 -s endpoint1 -j KUBE-MARK-MASQ']);
  });

  it.each([
    ['an endpoint', service, [elsewhere]],
    ['a Service', 'default/other:http', [one]],
  ])('refuses the chain of %s it was not told of', (_, name, endpoints) => {
    expect(() => inWords([rule], name, endpoints)).toThrow('found KUBE-SEP-QZSIC2ZS53EHPBVZ in');
  });

  it('keeps the order of rules in a chain', () => {
    expect(byChain(['-A a 1', '-A b 1', '-A a 2']).get('a')).toEqual(['-A a 1', '-A a 2']);
  });

  it('refuses a step that prints no rules', () => {
    expect(() => rulesIn(real, 'calls')).toThrow('found none in it');
    expect(() => rulesIn(real, 'gone')).toThrow('found no such step');
  });
});
