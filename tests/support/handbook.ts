import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {specimens} from './handbook-commands';

/** A command that a page tells its reader to type. */
export interface Told {
  command: string;
  /** The page's file, from the root. */
  file: string;
  line: number;
}

const english = 'i18n/en/docusaurus-plugin-content-docs/current';

/** What tells people what to type: by file, the Chinese handbook's pages under the same names as the English ones. */
export const pages = {
  root: ['README.md', 'CONTRIBUTING.md'],
  'zh-Hant': pagesIn('docs'),
  en: pagesIn(english),
};

function pagesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => join(folder, name))
    .toSorted();
}

/** Languages of listings that are typed. */
const typed = new Set(['bash', 'sh', 'shell', 'console']);

/** Words that begin a command in the middle of a sentence; alone each of them is a name. */
const inSentence =
  /^(\w+=\S+ )*(npm|npx|node|git|nginx|apt|apt-get|rsync|curl|cp|tsx|vitest|docker) \S/;

/** The commands of a page, each for itself: of listings line by line, and of code in sentences. */
export function commandsOf(text: string, file: string): Told[] {
  const found: Told[] = [];
  const tree = unified().use(remarkParse).parse(text);
  visit(tree, (node) => {
    const start = node.position?.start.line ?? 1;
    if (node.type === 'inlineCode' && inSentence.test(node.value)) {
      found.push(...split(node.value).map((command) => ({command, file, line: start})));
    }
    if (node.type === 'code' && typed.has(node.lang ?? '') && !isSpecimen(node.value)) {
      for (const [index, line] of node.value.split('\n').entries()) {
        const commands = split(line.replace(/(^|\s+)#\s.*$/, '').replace(/^\$ /, ''));
        found.push(...commands.map((command) => ({command, file, line: start + 1 + index})));
      }
    }
  });
  return found;
}

/** What a page names in code that looks like a path of the repository. */
export function pathsOf(text: string, file: string): {path: string; file: string; line: number}[] {
  const found: {path: string; file: string; line: number}[] = [];
  visit(unified().use(remarkParse).parse(text), 'inlineCode', ({value, position}) => {
    if (/^[\w.-]+\/[\w./-]*$/.test(value)) {
      found.push({path: value, file, line: position?.start.line ?? 1});
    }
  });
  return found;
}

/** Whether a listing is not for a shell. */
function isSpecimen(listing: string): boolean {
  return specimens.some((first) => listing === first || listing.startsWith(`${first}\n`));
}

function split(line: string): string[] {
  return line
    .split(' && ')
    .map((command) => command.trim())
    .filter(Boolean);
}

/** The commands of pages. */
export function commandsIn(files: readonly string[]): Told[] {
  return files.flatMap((file) => commandsOf(readFileSync(file, 'utf8'), file));
}
