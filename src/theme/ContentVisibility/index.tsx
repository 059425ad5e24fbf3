// Change: the journal's own marks and words, which lists have, too; and of an article that its day is yet to come.
import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import type {Props} from '@theme/ContentVisibility';
import {MarkNotice} from '@site/src/components/Marks';
import type {ArticleMetadata} from '@site/src/lib/blog-content';
import {marksOf} from '@site/src/lib/marks';

export default function ContentVisibility({metadata}: Props): ReactNode {
  const {marks: own, date} = metadata as Partial<ArticleMetadata>;
  // Whatever has no date of its own: a page of the handbook, or one beside the journal.
  const marks = own ?? marksOf(metadata.frontMatter, '');
  if (marks.length === 0) return null;
  return (
    <>
      {marks.includes('unlisted') && (
        <Head>
          <meta name="robots" content="noindex, nofollow" />
        </Head>
      )}
      {/* Docusaurus hands dates to the browser as text. */}
      <MarkNotice marks={marks} {...(date && {date: String(date).slice(0, 10)})} />
    </>
  );
}
