import type {ReactNode} from 'react';
import type {ArticleLink as Target} from '../../lib/journal';
import {ArticleLink} from '../ArticleLink';
import styles from './neighbours.module.css';

type Neighbour = Pick<Target, 'title' | 'permalink' | 'locale'> | undefined;

export interface Props {
  previous: Neighbour;
  next: Neighbour;
  /** What stands over their titles. */
  labels: {previous: ReactNode; next: ReactNode};
}

/** The page before this one and the one after it. */
export function Neighbours({previous, next, labels}: Props): ReactNode {
  return (
    (previous ?? next) && (
      <div className={styles.neighbours}>
        {previous && (
          <ArticleLink article={previous} className={styles.previous}>
            <span className={styles.direction}>{labels.previous}</span>
            {previous.title}
          </ArticleLink>
        )}
        {next && (
          <ArticleLink article={next} className={styles.next}>
            <span className={styles.direction}>{labels.next}</span>
            {next.title}
          </ArticleLink>
        )}
      </div>
    )
  );
}
