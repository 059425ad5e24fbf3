import type {ReactNode} from 'react';
import type {PageHit, SectionHit} from '../../shared/types';
import Facts from './Facts';
import Marked from './Marked';
import styles from './styles.module.css';

/** A result's page: its title and what places it. */
export function PageTitle({hit}: {hit: PageHit}): ReactNode {
  return (
    <span className={styles.page}>
      <span className={styles.title}>
        <Marked text={hit.title} marks={hit.titleMarks} />
      </span>
      <span className={styles.facts}>
        <Facts {...hit.facets} />
      </span>
    </span>
  );
}

export interface Props {
  section: SectionHit;
  /** Of the page: a section that is called alike needs no heading of its own. */
  title: string;
}

/** A result's section: its heading and the text around the match. */
export default function SectionText({section, title}: Props): ReactNode {
  const {heading, headingMarks, excerpt} = section;
  return (
    <span className={styles.section}>
      {heading && heading !== title && (
        <span className={styles.sectionHeading}>
          <Marked text={heading} marks={headingMarks} />
        </span>
      )}
      <span className={styles.excerpt}>
        <Marked {...excerpt} />
      </span>
    </span>
  );
}
