import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Recording} from '../../src/lib/recording';
import {siteDir} from './site';

/** Rules by chain, each chain's in their order. */
export type Chains = Map<string, string[]>;

/** The recording of a lab. */
export function recordingOf(lab: string): Recording {
  return JSON.parse(
    readFileSync(join(siteDir, 'labs', lab, 'recording.json'), 'utf8'),
  ) as Recording;
}

/**
 * The rules that steps of a recording printed, one after the other; of `step:2` only those its second command printed.
 * @throws if a step is not there or printed none
 */
export function rulesIn({steps}: Recording, ...names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const [stepName = '', command] = name.split(':');
    const step = steps.find((one) => one.name === stepName);
    const commands = step?.commands.filter((_, index) => !command || Number(command) === index + 1);
    const rules = commands?.flatMap(({stdout}) => stdout.match(/^-A .*$/gm) ?? []) ?? [];
    if (rules.length === 0) {
      throw new Error(
        `Expected a step ${name} that prints rules, found ${step ? 'none in it' : 'no such step'}.`,
      );
    }
    return rules;
  });
}

/** The same rules by the chain they are in. */
export function byChain(rules: readonly string[]): Chains {
  const chains: Chains = new Map();
  for (const rule of rules) {
    const chain = rule.split(' ')[1] ?? '';
    chains.set(chain, [...(chains.get(chain) ?? []), rule]);
  }
  return chains;
}

/**
 * The name kube-proxy gives a chain: base32 of SHA-256 of the Service's name, port name and protocol, for an endpoint
 * also its address; 16 characters of it (portProtoHash in pkg/proxy/iptables/proxier.go).
 */
export function chainName(kind: 'SVC' | 'SEP' | 'XLB', service: string, endpoint = ''): string {
  const hash = createHash('sha256').update(`${service}tcp${endpoint}`).digest();
  const bits = [...hash].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = (bits.match(/.{5}/g) ?? []).map(
    (five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five, 2)] ?? '',
  );
  return `KUBE-${kind}-${letters.slice(0, 16).join('')}`;
}

/**
 * Rules with what must differ between two clusters said in words: the first endpoint of the Service is called
 * `endpoint 1` wherever its address stands, its chain `SEP 1`.
 * @throws at a name that is none of these, computed
 */
export function inWords(
  rules: readonly string[],
  service: string,
  endpoints: readonly string[],
): string[] {
  const words = new Map([
    [chainName('SVC', service), 'SVC'],
    [chainName('XLB', service), 'XLB'],
    ...endpoints.flatMap((endpoint, index): [string, string][] => [
      [chainName('SEP', service, endpoint), `SEP${index + 1}`],
      [`--to-destination ${endpoint}`, `--to-destination endpoint${index + 1}`],
      [`-s ${endpoint.replace(/:.*/, '/32')} `, `-s endpoint${index + 1} `],
    ]),
  ]);
  return rules.map((rule) => {
    const said = [...words].reduce((text, [name, word]) => text.replaceAll(name, word), rule);
    const unknown = /KUBE-(?:SVC|SEP|XLB)-\w+/.exec(said);
    if (unknown) {
      throw new Error(
        `Expected chains of ${service} with the endpoints ${endpoints.join(', ')}, found ${unknown[0]} in: ${rule}`,
      );
    }
    return said;
  });
}
