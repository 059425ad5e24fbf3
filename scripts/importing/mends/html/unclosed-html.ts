import {findIn} from '../../../../src/lint/find';
import {change, spanOf, type Mend} from '../mend';
import {token} from './token';

/** Tags that HTML lets stand alone. */
const single = new Set(
  'p li dt dd tr td th thead tbody tfoot colgroup option rp rt br hr wbr img input link meta col'.split(
    ' ',
  ),
);

/** Escapes tags that are never closed, and those that close nothing. */
export const unclosedHtml: Mend = {
  id: 'unclosed-html',
  create(context) {
    const open: {name: string; start: number}[] = [];
    const escape = (start: number, name: string) =>
      change(
        context,
        {start, end: start, text: '\\'},
        {
          found: `the tag \`${name}\`, not paired`,
          now: 'its letters',
          needsPerson: true,
        },
      );
    return {
      html(node) {
        const {start, end} = spanOf(node);
        for (const {text, start: at, groups} of findIn(context, token, start, end)) {
          const name = groups['name'];
          if (text.startsWith('<!--')) {
            if (!text.endsWith('-->')) escape(at, '<!--');
            continue;
          }
          if (name === undefined || single.has(name) || text.endsWith('/>')) continue;
          if (groups['slash'] !== '/') open.push({name, start: at});
          else if (open.some((one) => one.name === name)) {
            while (open.length > 0) {
              const last = open.pop();
              if (!last || last.name === name) break;
              escape(last.start, last.name);
            }
          } else escape(at, name);
        }
      },
      end: () => open.forEach((one) => escape(one.start, one.name)),
    };
  },
};
