import {parseArgs} from 'node:util';

export interface BuildOptions {
  /** The folder of the site, as written. */
  out: string;
  /** What is left for Docusaurus. */
  others: string[];
  /** Whether nothing will be built. */
  help: boolean;
}

/** Takes the output folder from among the options of `docusaurus build`. */
export function readOptions(args: string[]): BuildOptions {
  const {values, tokens} = parseArgs({
    args,
    strict: false,
    tokens: true,
    options: {'out-dir': {type: 'string', default: 'build'}, help: {type: 'boolean', short: 'h'}},
  });
  const taken = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name !== 'out-dir') continue;
    if (!token.value) throw new Error('Expected a folder after --out-dir, found none.');
    taken.add(token.index);
    if (!token.inlineValue) taken.add(token.index + 1);
  }
  return {
    out: String(values['out-dir']),
    others: args.filter((_, index) => !taken.has(index)),
    help: Boolean(values['help']),
  };
}
