import type {Edit} from '../lib/problem';
import {findIn, type Found} from './find';
import type {Finding, Source} from './rule';

/** What MDX says when it cannot read a text. */
interface ParseError {
  line?: number;
  reason?: string;
  message: string;
}

/** A slip that MDX describes by its own terms: what it looks like on its line, and what to write. */
interface Slip {
  pattern: RegExp;
  expected: string;
  /** What stands for the match, where that is certain. */
  mend?: (found: Found) => string | undefined;
}

const slips: readonly Slip[] = [
  {
    pattern: /<!--(?<words>(?:(?!-->)[\s\S])*)-->/g,
    expected: '`{/* … */}` for a comment in MDX',
    mend: ({groups: {words = ''}}) => (words.includes('*/') ? undefined : `{/*${words}*/}`),
  },
  {
    pattern: /(?<=^#{1,6} .*)\{#(?<id>[^}\s]+)\}(?=\s*$)/gm,
    expected: '`{/* #id */}` for the id of a heading in MDX',
    mend: ({groups: {id = ''}}) => `{/* #${id} */}`,
  },
  {
    pattern: /\{\{[<%]?|\{%/g,
    expected:
      'no shortcodes or template tags: write Markdown, or a component (docs/figure-components.mdx)',
  },
  {
    pattern: /<(?<name>br|hr|wbr)\s*>/g,
    expected: 'a void element to end in `/>` in MDX, such as `<br />`',
    mend: ({groups: {name = ''}}) => `<${name} />`,
  },
  {
    pattern: /<(?<address>https?:\/\/[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/g,
    expected: '`[words](address)` for a link in MDX',
    mend: ({groups: {address = ''}}) =>
      `[${address}](${address.includes('://') ? '' : 'mailto:'}${address})`,
  },
  {
    pattern: /<(?![A-Za-z/!>])/g,
    expected: '`\\<` where a less-than sign is meant, or the whole in a code span',
  },
  {
    pattern: /(?<!\\)\{/g,
    expected: '`\\{` where a brace is meant, or the whole in a code span',
  },
];

/** The place in the words of a tag that is still open where the text ends: `… (8:1-8:4)`. */
const placeInWords = /\((?<line>\d+):\d+-/;

/** What a parser's error means to a writer. */
export function parseFinding(error: unknown, source: Source): Finding & {rule: string} {
  const {line: told, reason, message} = error as ParseError;
  const words = reason ?? message;
  const line = told ?? Number(placeInWords.exec(words)?.groups?.['line'] ?? 1);
  const unclosed = /closing tag for `<(?<name>[\w.]+)>`/.exec(words)?.groups?.['name'];
  const slip = slips.find(({pattern}) => findIn(source, pattern).some((one) => touches(one, line)));
  const fix = slip && editsOf(slip, source);
  return {
    line,
    found: `Markdown that cannot be read (${words})`,
    expected: slip?.expected ?? (unclosed ? closing(unclosed) : 'well-formed MDX'),
    rule: 'markdown-syntax',
    ...(fix && fix.length > 0 && {fix}),
  };
}

function closing(name: string): string {
  return `well-formed MDX: \`</${name}>\` where it ends, or \`\\<${name}>\` where the words are meant`;
}

function touches({line, text}: Found, wanted: number): boolean {
  return line <= wanted && wanted < line + text.split('\n').length;
}

/** The same slip is mended wherever it is, outside of listings: only the first is told by the parser. */
function editsOf({pattern, mend}: Slip, source: Source): Edit[] {
  if (!mend) return [];
  const listings = findIn(
    source,
    /^ *(?<mark>`{3,}|~{3,})[\s\S]*?^ *\k<mark>[`~]*\s*$|`[^`\n]*`/gm,
  );
  return findIn(source, pattern)
    .filter(({start}) => !listings.some((one) => one.start <= start && start < one.end))
    .flatMap((found) => {
      const text = mend(found);
      return text === undefined ? [] : [{start: found.start, end: found.end, text}];
    });
}
