import {compareText} from '../../lib/compare-text';
import type {Part} from '../../lib/part';
import type {ArticleSource} from './article-sources';

/**
 * What a build of one language leaves out, in a sentence for its writer.
 * @param sources all that are left out, in every language
 */
export function tellLeftOut(sources: readonly ArticleSource[], locale: string): string | undefined {
  const own = sources.filter((source) => source.locale === locale);
  if (own.length === 0) return undefined;
  const drafts = own.filter(isDraft);
  const scheduled = own.filter((source) => !isDraft(source));
  const [next] = scheduled.toSorted((a, b) => compareText(dayOf(a), dayOf(b)));
  const counts = [
    ...(drafts.length > 0 ? [countOf(drafts.length, 'draft')] : []),
    ...(scheduled.length > 0 ? [`${scheduled.length} scheduled`] : []),
  ];
  const due = next ? `; the next is due on ${dayOf(next)}: ${next.file}` : '';
  return `${countOf(own.length, 'article')} left out: ${counts.join(', ')}${due}.`;
}

/**
 * Builds of parts must agree on what is out, though midnight falls between them.
 * @throws if an article is scheduled, and no day is declared to go by
 */
export function refuseUncertainDay(
  leftOut: readonly ArticleSource[],
  {part, today}: {part?: Part | undefined; today?: string | undefined},
): void {
  if (part === undefined || today !== undefined) return;
  const scheduled = leftOut.find((source) => !isDraft(source));
  if (scheduled) {
    throw new Error(
      `Expected RINGS_TODAY, the same for every part and for the merge, as ${scheduled.file} ` +
        `is scheduled for ${dayOf(scheduled)}; found none.`,
    );
  }
}

function isDraft({frontMatter}: ArticleSource): boolean {
  return frontMatter.draft ?? false;
}

function dayOf({frontMatter}: ArticleSource): string {
  return frontMatter.date;
}

function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
