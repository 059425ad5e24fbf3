import {createRequire} from 'node:module';
import {Prism} from 'prism-react-renderer';
import {address, iptablesSave, nft} from './grammars/firewall';
import {namesWhole} from './grammars/yaml';

type Grammar = (typeof Prism.languages)[string];

/** Grammars the default bundle of prism-react-renderer lacks; each after those it builds on. */
const extraGrammars = [
  'bash',
  'shell-session',
  'docker',
  'diff',
  'ini',
  'toml',
  'makefile',
  'nginx',
  'hcl',
  'protobuf',
] as const;

/** Fence names that mean plain text. */
export const plainLanguages: readonly string[] = ['text', 'plain'];

/** The grammar of a language; undefined for one that has none (`Prism.languages` also holds functions). */
export function grammarOf(prism: typeof Prism, language: string): Grammar | undefined {
  const found: unknown = Object.hasOwn(prism.languages, language)
    ? prism.languages[language]
    : undefined;
  return typeof found === 'object' && found !== null ? found : undefined;
}

/** prism-react-renderer's Prism with every grammar the articles use. */
export function loadPrism(): typeof Prism {
  const scope = globalThis as {Prism?: typeof Prism};
  const before = scope.Prism;
  const require = createRequire(import.meta.url);
  // prismjs's grammar files write themselves into a global of this name.
  scope.Prism = Prism;
  try {
    for (const name of extraGrammars) {
      require(`prismjs/components/prism-${name}`);
    }
  } finally {
    if (before) {
      scope.Prism = before;
    } else {
      delete scope.Prism;
    }
  }
  // Prism takes the first half of an address for a decimal number.
  Prism.languages.insertBefore('bash', 'number', {address});
  const {yaml = {}} = Prism.languages;
  Object.assign(Prism.languages, {
    yaml: namesWhole(yaml),
    'iptables-save': iptablesSave,
    'ebtables-save': iptablesSave,
    nft,
  });
  return Prism;
}
