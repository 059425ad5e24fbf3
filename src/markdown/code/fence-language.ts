import {grammarOf, plainLanguages, type loadPrism} from './prism';
import {sessionLanguages} from './session';

/** What is wrong with a fence's language. */
interface LanguageProblem {
  found: string;
  expected: string;
  /** What to write in its place, where that is certain. */
  mend?: string;
}

/** Names that other programs know for what has another one here. */
const otherNames: Record<string, string> = {
  shellsession: 'shell-session',
  'sh-session': 'shell-session',
  terminal: 'shell-session',
  zsh: 'bash',
  golang: 'go',
  'c++': 'cpp',
  txt: 'text',
  plaintext: 'text',
  none: 'text',
  conf: 'ini',
};

/** What is wrong with a fence's language as it is written, such as HackMD's `bash=12`; undefined where nothing is. */
export function languageProblem(
  prism: ReturnType<typeof loadPrism>,
  language: string,
): LanguageProblem | undefined {
  const isKnown = (name: string) =>
    [...plainLanguages, ...sessionLanguages].includes(name) ||
    (!Object.hasOwn(otherNames, name) && grammarOf(prism, name) !== undefined);
  if (isKnown(language)) {
    return undefined;
  }
  if (language === '') {
    return {found: 'a fence without a language', expected: 'a language after it, or `text`'};
  }
  const found = `the code language \`${language}\``;
  const {
    name = language,
    first,
    rest,
  } = /^(?<name>[^=!{]+)(?:[=!](?<first>\d*)!?|(?<rest>\{.*))$/.exec(language)?.groups ?? {};
  const lower = name.toLowerCase();
  const known = isKnown(lower) ? lower : otherNames[lower];
  if (known === undefined) {
    return {
      found,
      expected: 'one that has a grammar (src/markdown/code/prism.ts), or `text`',
    };
  }
  const option =
    name === language ? undefined : (rest ?? (language.includes('=') ? numbered(first) : 'wrap'));
  const mend = option === undefined ? known : `${known} ${option}`;
  return {found, expected: `\`${mend}\``, mend};
}

/** HackMD's `=` shows line numbers, `=12` from that one; its `!` wraps lines. */
function numbered(first = ''): string {
  return first === '' ? 'showLineNumbers' : `showLineNumbers=${first}`;
}
