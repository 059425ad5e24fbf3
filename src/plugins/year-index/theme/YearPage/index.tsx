import {Fragment, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import EntryCards from '@theme/EntryCards';
import IndexLayout from '@theme/IndexLayout';
import YearNeighbours from '@theme/YearPage/Neighbours';
import ViewControls from '@theme/YearPage/ViewControls';
import {SinceOfYear} from '@site/src/components/SinceOfYear';
import type {YearPageProps} from '../../shared/types';
import styles from './styles.module.css';

/** A year: every article as a card. What groups and narrows them is client/view-controls.ts. */
export default function YearPage({
  year,
  hasBooks,
  entries,
  previous,
  next,
}: YearPageProps): ReactNode {
  return (
    <IndexLayout
      {...year}
      feedsOf={year.permalink}
      booksOf={hasBooks ? year.permalink : undefined}
      ways={<SinceOfYear year={year.title} />}
    >
      {/* Another year is other elements: a script has changed these. */}
      <Fragment key={year.permalink}>
        <ViewControls total={entries.length} />
        <div data-entries="">
          <EntryCards entries={entries} />
        </div>
        <div data-groups="" className={styles.groups} />
        <p data-nothing="" className={styles.nothing} hidden>
          <Translate
            id="yearIndex.year.nothing"
            description="No article of the year matches the typed words"
          >
            No article of this year holds all of these words. Clear the box to see them all.
          </Translate>
        </p>
      </Fragment>
      <YearNeighbours previous={previous} next={next} />
    </IndexLayout>
  );
}
