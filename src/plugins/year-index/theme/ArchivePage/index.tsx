import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import IndexLayout from '@theme/IndexLayout';
import SummaryList from '@theme/SummaryList';
import type {CollectionListProps} from '../../shared/types';
import styles from './styles.module.css';

/** Every year the journal has, and its series. */
export default function ArchivePage({years, series}: CollectionListProps): ReactNode {
  const title = translate({
    id: 'yearIndex.archive.title',
    message: 'All years',
    description: "The archive's heading",
  });
  const description = translate({
    id: 'yearIndex.archive.description',
    message:
      'One ring a year: every year of the journal, newest first, and the series that run through them.',
    description: 'What the archive page holds',
  });
  const seriesHeading = translate({
    id: 'yearIndex.archive.series',
    message: 'Series',
    description: 'Over all series',
  });
  return (
    <IndexLayout title={title} description={description}>
      <SummaryList summaries={years} />
      {series.length > 0 && (
        <section className={styles.series}>
          <Heading as="h2" id="series">
            {seriesHeading}
          </Heading>
          <SummaryList summaries={series} />
        </section>
      )}
    </IndexLayout>
  );
}
