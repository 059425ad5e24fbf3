import {findIn, type Found} from '../../../src/lint/find';
import type {Context} from '../../../src/lint/rule';
import {change, type Mend} from './mend';
import {docusaurus} from './others/docusaurus';
import {hackmd} from './others/hackmd';
import {hexo} from './others/hexo';
import {listings} from './others/listings';

/** Listings, in which nothing is anyone's syntax. A Hexo block of code is one only once it is a fence. */
const listing =
  /^[> \t]*(?<mark>`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[> \t]*\k<mark>[`~]*[ \t]*$|(?![\s\S]))|(?<!`)(?<tick>`+)(?!`)[^\n]*?(?<!`)\k<tick>(?!`)/gm;

/** Files of Docusaurus 2 are MDX whatever their ending, so that nothing tells whose a file is. */
const constructs = [...hexo, ...listings, ...hackmd, ...docusaurus];

/** Rewrites what other programs read, where Markdown has a way to say it. */
export const otherPrograms: Mend = {
  id: 'other-programs',
  check(context) {
    for (const {name, pattern, put, needsPerson} of constructs) {
      for (const found of outsideListings(context, pattern)) {
        const text = put(found);
        change(
          context,
          {start: found.start, end: found.end, text},
          {
            found: name,
            now: text.trim() === '' ? 'nothing' : `\`${text.trim().split('\n')[0]}\``,
            ...(needsPerson && {needsPerson}),
          },
        );
      }
    }
  },
};

function outsideListings(context: Context, pattern: RegExp): Found[] {
  const found = findIn(context, pattern);
  if (found.length === 0) return found;
  const listings = findIn(context, listing);
  return found.filter(({start}) => !listings.some((one) => one.start <= start && start < one.end));
}
