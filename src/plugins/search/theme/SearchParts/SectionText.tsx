import type {ReactNode} from 'react';
import type {PageHit, SectionHit} from '../../shared/types';
import Facts from './Facts';
import Marked from './Marked';
import styles from './styles.module.css';

/** A result's page: its title and what places it. */
export function PageTitle({hit}: {hit: PageHit}): ReactNode {
  return (
    <span className={styles.page}>
      <strong>
        <Marked text={hit.title} marks={hit.titleMarks} />
      </strong>
      <small>
        <Facts {...hit.facets} />
      </small>
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
        <b>
          <Marked text={heading} marks={headingMarks} />
        </b>
      )}
      <span>
        <Marked {...excerpt} />
      </span>
    </span>
  );
}
