import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {YearPageProps} from '../../shared/types';
import styles from './styles.module.css';

/** Links to the years before and after, where there are any, and to all years. */
export default function YearNeighbours({
  previous,
  next,
}: Pick<YearPageProps, 'previous' | 'next'>): ReactNode {
  const label = translate({
    id: 'yearIndex.neighbours.label',
    message: 'Other years',
    description: 'Name of the navigation between years',
  });
  const all = translate({
    id: 'yearIndex.neighbours.all',
    message: 'All years',
    description: 'Link to the archive',
  });
  return (
    <nav className={styles.neighbours} aria-label={label}>
      {previous && <Link to={previous.permalink}>← {previous.title}</Link>}
      <Link to="/archive">{all}</Link>
      {next && <Link to={next.permalink}>{next.title} →</Link>}
    </nav>
  );
}
