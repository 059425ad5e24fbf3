import {lineOf} from '../find';
import type {Rule} from '../rule';
import {tagsIn, voidElements, type HtmlTag} from '../html-tags';

/** Those that HTML closes by itself. */
const optional = 'p li dt dd tr td th thead tbody tfoot colgroup option rp rt'.split(' ');

/** HTML in Markdown that is never closed: the rest of the page would stand in it, or in a comment nobody sees. */
export const unclosedHtml: Rule = {
  id: 'unclosed-html',
  create({report, ...source}) {
    const open: HtmlTag[] = [];
    const tell = ({name, line}: HtmlTag) =>
      report({
        line,
        found: `\`<${name}>\`, which is never closed`,
        expected: `\`</${name}>\` where it ends`,
      });
    return {
      html(node) {
        if (/<!--(?![\s\S]*-->)/.test(node.value)) {
          const expected = '`-->` where it ends';
          report({line: lineOf(node), found: 'a comment that is never closed', expected});
        }
        for (const tag of tagsIn(source, node)) {
          if (voidElements.includes(tag.name) || optional.includes(tag.name)) continue;
          if (tag.text.endsWith('/>')) continue;
          if (!tag.isClosing) {
            open.push(tag);
          } else if (open.some(({name}) => name === tag.name)) {
            while (open.length > 0) {
              const last = open.pop();
              if (!last || last.name === tag.name) break;
              tell(last);
            }
          } else {
            report({
              line: tag.line,
              found: `\`</${tag.name}>\`, which closes nothing`,
              expected: `\`<${tag.name}>\` before it`,
            });
          }
        }
      },
      end: () => open.forEach(tell),
    };
  },
};
