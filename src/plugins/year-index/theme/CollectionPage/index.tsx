import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import EntryCards from '@theme/EntryCards';
import IndexLayout from '@theme/IndexLayout';
import type {CollectionPageProps} from '../../shared/types';

/** A series in reading order, or the articles of a tag, newest first. */
export default function CollectionPage({
  kind,
  collection,
  hasBooks,
  entries,
}: CollectionPageProps): ReactNode {
  const kicker =
    kind === 'series' ? (
      <Link to="/archive#series">
        <Translate id="yearIndex.kicker.series" description="Over a series' title">
          Series, in reading order
        </Translate>
      </Link>
    ) : (
      <Link to="/tags">
        <Translate id="yearIndex.kicker.tag" description="Over a tag's title">
          Tag
        </Translate>
      </Link>
    );
  return (
    <IndexLayout
      {...collection}
      kicker={kicker}
      feedsOf={collection.permalink}
      booksOf={hasBooks ? collection.permalink : undefined}
    >
      <EntryCards entries={entries} numbered={kind === 'series'} />
    </IndexLayout>
  );
}
