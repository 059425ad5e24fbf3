import {lineOf} from '../find';
import type {Rule} from '../rule';
import {atElements, isHtmlName, tagsIn} from '../html-tags';

/** What Markdown has no mark for, and does no harm. */
const allowed =
  'abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure hr i ins kbd li mark ol p q rp rt ruby s samp small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'.split(
    ' ',
  );

const instead: Record<string, string> = {
  a: '`[words](address)`: a link in HTML is not checked',
  img: '`![what it shows](./picture.png)`: a picture in HTML is not looked for',
  pre: 'a fence of three backticks',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, '`##` before a heading'])),
};

const harmful =
  'script style iframe object embed form input button select textarea link meta base video audio canvas svg'.split(
    ' ',
  );

/** Tags whose work Markdown does and the build checks, that run or fetch something, or that are words meant as such. */
export const rawHtml: Rule = {
  id: 'raw-html',
  create({report, ...source}) {
    const look = (name: string, line: number) => {
      if (allowed.includes(name)) return;
      report({line, found: `the tag \`<${name}>\``, expected: expectedFor(name)});
    };
    return {
      html(node) {
        for (const {name, line, isClosing} of tagsIn(source, node)) {
          if (!isClosing) look(isHtmlName(name) ? name.toLowerCase() : name, line);
        }
      },
      ...atElements((node) => {
        if (node.name && isHtmlName(node.name)) look(node.name, lineOf(node));
      }),
    };
  },
};

function expectedFor(name: string): string {
  if (!isHtmlName(name)) return `the file to end in \`.mdx\`, where \`<${name}>\` is a component`;
  if (harmful.includes(name)) return 'nothing that runs, fetches or draws by itself in a text';
  return instead[name] ?? `\`\\<${name}>\` where the words are meant, or a code span`;
}
