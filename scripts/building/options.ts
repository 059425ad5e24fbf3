import {readArguments} from '../../src/command-line/read-arguments';

export interface BuildOptions {
  /** The folder of the site, as written. */
  out: string;
  /** What is left for Docusaurus. */
  others: string[];
  /** Whether nothing will be built. */
  help: boolean;
}

/** As `docusaurus build` has them, so that a slip is told before anything is begun. */
const taken = {
  usage: `npm run build
  --out-dir folder  of the site; without it, build
  --locale en       one language alone, at the root; as often as there are
  --config file     without it, docusaurus.config.ts
  --dev             React's whole messages
  --no-minify       scripts as they were written
  --bundle-analyzer draws what the scripts weigh`,
  allowPositionals: true,
  tokens: true,
  options: {
    'out-dir': {type: 'string', default: 'build'},
    locale: {type: 'string', short: 'l', multiple: true},
    config: {type: 'string'},
    dev: {type: 'boolean'},
    'no-minify': {type: 'boolean'},
    'bundle-analyzer': {type: 'boolean'},
    help: {type: 'boolean', short: 'h', default: false},
  },
} as const;

/** Takes the output folder from among the options of `docusaurus build`. */
export function readOptions(args: string[]): BuildOptions {
  const {values, tokens} = readArguments({...taken, args});
  const ofOut = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name !== 'out-dir') continue;
    ofOut.add(token.index);
    if (!token.inlineValue) ofOut.add(token.index + 1);
  }
  return {
    out: values['out-dir'],
    others: args.filter((_, index) => !ofOut.has(index)),
    help: values.help,
  };
}
