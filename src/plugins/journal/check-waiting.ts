import {groupBy} from '../../lib/group-by';
import type {Problem} from '../../lib/problem';
import type {ArticleSource} from './article-sources';
import {targetOf} from './citations';
import {permalinkOf} from './locales';

interface Site {
  /** The site's origin. */
  url: string;
  /** Each language's base URL, such as `/` and `/en/`. */
  baseUrls: Readonly<Record<string, string>>;
}

/**
 * Links to an article that will not be there when the one that links is: to a draft, or to one of a later day. Drafts
 * may link to anything, and a scheduled one to what is out by its own day, so that it comes out by itself.
 * @param today as `YYYY-MM-DD`
 */
export function checkWaiting(
  sources: readonly ArticleSource[],
  {url, baseUrls}: Site,
  today: string,
): Problem[] {
  const waiting = sources.filter((source) => reasonToWait(source, today));
  // Mostly nothing waits: then no link need be looked at, at each save of a preview.
  if (waiting.length === 0) return [];
  // In a build of one language alone, the languages share addresses: the first is the default one's.
  const byAddress = groupBy(waiting, (source) => permalinkOf(source, baseUrls));
  return sources
    .filter(({frontMatter}) => !frontMatter.draft)
    .flatMap((source) => {
      const place = {permalink: permalinkOf(source, baseUrls), url};
      const day = source.frontMatter.date > today ? source.frontMatter.date : today;
      return source.reading.links.flatMap(({url: link, line}): Problem[] => {
        const [target] = byAddress.get(targetOf(link, place)?.path ?? '') ?? [];
        const waits = target && reasonToWait(target, day);
        return waits
          ? [
              {
                file: source.file,
                line,
                found: `a link to \`${link}\`, which is ${waits.found} (${target.file})`,
                expected: `one to an article that is out on ${day}: ${waits.expected}`,
                rule: 'link-too-early',
              },
            ]
          : [];
      });
    });
}

function reasonToWait({frontMatter: {draft, date}}: ArticleSource, day: string) {
  if (draft) {
    return {found: 'a draft', expected: 'take `draft` out of that one, or the link out of this'};
  }
  return date > day
    ? {
        found: `scheduled for ${date}`,
        expected: 'give that one an earlier `date`, this one a later, or take the link out',
      }
    : undefined;
}
