import type {RawTrace} from './trace';

/** A base chain: one that hangs at a hook. */
export interface Chain {
  name: string;
  hook: string;
  priority: number;
}

/** What the kernel's rule set says about the chains and rules a trace names. */
export interface Rules {
  /** @throws if the rule set has no such base chain */
  baseChain: (family: string, table: string, chain: string) => Chain;
  /** A rule as its own tool writes it; a rule of nft's own has no other words than its handle. */
  words: (family: string, table: string, chain: string, handle: number) => string;
}

/** The parts of `nft -j` that matter here. */
interface Listed {
  chain?: {family: string; table: string; name: string; hook?: string; prio?: number};
  rule?: {family: string; table: string; chain: string; handle: number};
}

/**
 * Reads a rule set. The kernel names rules by handle, people by the words they typed: iptables-save lists the rules of a
 * chain in the same order as nft lists their handles.
 */
export function readRules({ruleset, iptables, ebtables}: Omit<RawTrace, 'events'>): Rules {
  const {nftables} = JSON.parse(ruleset) as {nftables: Listed[]};
  const saved: Record<string, Map<string, string[]>> = {
    ip: savedRules(iptables),
    bridge: savedRules(ebtables),
  };
  return {
    baseChain: (family, table, name) => {
      const chain = nftables.find(
        (one) =>
          one.chain?.family === family && one.chain.table === table && one.chain.name === name,
      )?.chain;
      if (chain?.hook === undefined || chain.prio === undefined) {
        throw new Error(`Expected a base chain, found ${family} ${table} ${name}.`);
      }
      return {name, hook: chain.hook, priority: chain.prio};
    },
    words: (family, table, chain, handle) => {
      const handles = nftables.flatMap(({rule}) =>
        rule?.family === family && rule.table === table && rule.chain === chain
          ? [rule.handle]
          : [],
      );
      const words = saved[family]?.get(`${table} ${chain}`);
      if (!words) {
        return `handle ${handle}`;
      }
      const rule = words[handles.indexOf(handle)];
      if (words.length !== handles.length || rule === undefined) {
        throw new Error(
          `Expected a rule for handle ${handle} of ${family} ${table} ${chain}, found ${words.length} rules for ${handles.length} handles.`,
        );
      }
      return rule;
    },
  };
}

/** The rules of each chain of an iptables-save or ebtables-save, by `table chain`. */
function savedRules(save: string): Map<string, string[]> {
  const rules = new Map<string, string[]>();
  let table = '';
  for (const text of save.split('\n')) {
    if (text.startsWith('*')) {
      table = text.slice(1);
    }
    const chain = /^-A (?<chain>\S+)/.exec(text)?.groups?.['chain'];
    if (chain !== undefined) {
      rules.set(`${table} ${chain}`, [...(rules.get(`${table} ${chain}`) ?? []), text]);
    }
  }
  return rules;
}
