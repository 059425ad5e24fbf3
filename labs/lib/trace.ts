import {hooks, verdicts, type Hook, type TraceEvent, type Verdict} from '../../src/lib/trace';
import {readHeader} from './trace-header';
import {readRules, type Chain, type Rules} from './trace-rules';

/** What the word `trace` of `trace.sh` left behind about one command. */
export interface RawTrace {
  /** `nft -a monitor`: what packets met, line by line. */
  events: string;
  /** `nft -j -a list ruleset`: hooks and priorities of the chains, handles of the rules. */
  ruleset: string;
  /** `iptables-save`, for the rules' own words. */
  iptables: string;
  /** `ebtables-save`. */
  ebtables: string;
}

/** The table that holds the rule which switches tracing on: the means of looking, not part of the way. */
const tracer = 'tracer';

const line =
  /^trace id (?<id>\w+) (?<family>\w+) (?<table>\S+) (?<chain>\S+) (?<kind>packet:|rule|policy|verdict) ?(?<rest>.*)$/;

/** A packet in a base chain, until it leaves it. */
interface Pass {
  chain: Chain;
  header: ReturnType<typeof readHeader>;
}

/**
 * Turns the kernel's trace events into typed ones, in the order they happened. Ids of traces and packets, lengths and
 * time-to-live stay out: they are matters of chance or say nothing about the way.
 * @throws on a hook, a verdict, a chain or a line it does not know, naming it
 */
export function parseTrace(raw: RawTrace): TraceEvent[] {
  const rules = readRules(raw);
  const passes = new Map<string, Pass>();
  return raw.events.split('\n').flatMap((text): TraceEvent[] => {
    if (!text.startsWith('trace id ')) {
      return [];
    }
    const found = line.exec(text.trimEnd())?.groups;
    if (!found) {
      throw new Error(`Expected a trace event as nft prints them, found: ${text}`);
    }
    const {id = '', family = '', table = '', chain = '', kind, rest = ''} = found;
    if (table === tracer) {
      return [];
    }
    if (kind === 'packet:') {
      passes.set(id, {chain: rules.baseChain(family, table, chain), header: readHeader(rest)});
      return [];
    }
    const pass = passes.get(id);
    if (!pass) {
      throw new Error(`Expected a line that tells the packet before: ${text}`);
    }
    return [toEvent(pass, rules, {family, table, chain, kind: kind ?? '', rest})];
  });
}

function toEvent(
  {chain: base, header}: Pass,
  rules: Rules,
  seen: Record<'family' | 'table' | 'chain' | 'kind' | 'rest', string>,
): TraceEvent {
  const {family, table, chain, rest} = seen;
  const handle = / # handle (?<handle>\d+) \(/.exec(rest)?.groups?.['handle'];
  const rule = seen.kind === 'rule' ? rules.words(family, table, chain, Number(handle)) : undefined;
  const spoken = seen.kind === 'rule' ? /\(verdict (?<verdict>[^()]+)\)$/.exec(rest) : undefined;
  const mark = /meta mark (?<mark>0x[0-9a-f]+)(?! and| or)/.exec(seen.kind === 'rule' ? '' : rest);
  const {packet, ...fields} = header;
  return {
    packet,
    layer: family === 'bridge' ? 'link' : 'network',
    family: ownerOf(family, table, base.name),
    hook: toHook(base.hook),
    priority: base.priority,
    table,
    chain,
    ...(rule === undefined ? {} : {rule}),
    ...toVerdict(spoken?.groups?.['verdict'] ?? rest.replace(/ meta mark .*/, '')),
    ...fields,
    ...(mark?.groups?.['mark']
      ? {mark: `0x${parseInt(mark.groups['mark'], 16).toString(16)}`}
      : {}),
  };
}

const standardTables: Record<string, readonly string[]> = {
  ip: ['raw', 'mangle', 'nat', 'filter', 'security'],
  bridge: ['nat', 'filter'],
};

function ownerOf(family: string, table: string, base: string): TraceEvent['family'] {
  const standard =
    standardTables[family]?.includes(table) && (hooks as readonly string[]).includes(base);
  return standard ? (family === 'bridge' ? 'ebtables' : 'iptables') : 'nftables';
}

function toHook(hook: string): Hook {
  const known = hooks.find((one) => one.toLowerCase() === hook);
  if (!known) {
    throw new Error(`Expected a hook of ${hooks.join(', ')}, found ${hook}.`);
  }
  return known;
}

function toVerdict(words: string): {verdict: Verdict; target?: string} {
  const [word, target] = words.trim().split(' ');
  const known = verdicts.find((one) => one === word);
  if (!known) {
    throw new Error(`Expected a verdict of ${verdicts.join(', ')}, found ${words}.`);
  }
  return target === undefined ? {verdict: known} : {verdict: known, target};
}
