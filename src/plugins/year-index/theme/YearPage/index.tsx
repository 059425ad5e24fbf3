import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import EntryCards from '@theme/EntryCards';
import IndexLayout from '@theme/IndexLayout';
import YearNeighbours from '@theme/YearPage/Neighbours';
import ViewControls from '@theme/YearPage/ViewControls';
import {SinceOfYear} from '@site/src/components/SinceOfYear';
import type {YearPageProps} from '../../shared/types';
import {groupEntries, narrow} from '../../shared/view';
import {useGroupHeading} from './groupHeading';
import styles from './styles.module.css';
import {useView} from './useView';

/** A year: every article as a card, which a reader can group and narrow; without JavaScript the full list stands. */
export default function YearPage({
  year,
  hasBooks,
  entries,
  previous,
  next,
}: YearPageProps): ReactNode {
  const [view, setView] = useView();
  const headingOf = useGroupHeading(view.grouping);
  const found = narrow(entries, view.query);
  const grouped = view.grouping !== 'index';
  return (
    <IndexLayout
      {...year}
      feedsOf={year.permalink}
      booksOf={hasBooks ? year.permalink : undefined}
      ways={<SinceOfYear year={year.title} />}
    >
      <ViewControls view={view} onChange={setView} found={found.length} total={entries.length} />
      {groupEntries(found, view.grouping).map((group) => (
        <section key={group.key ?? ''} className={styles.group}>
          {grouped && <h2 className={styles.groupHeading}>{headingOf(group.key)}</h2>}
          <EntryCards entries={group.entries} headingLevel={grouped ? 3 : 2} />
        </section>
      ))}
      {found.length === 0 && (
        <p className={styles.nothing}>
          <Translate
            id="yearIndex.year.nothing"
            description="No article of the year matches the typed words"
          >
            No article of this year holds all of these words. Clear the box to see them all.
          </Translate>
        </p>
      )}
      <YearNeighbours previous={previous} next={next} />
    </IndexLayout>
  );
}
