import {Fragment} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Excerpt, Facets, PageHit, SectionHit} from '../../shared/types';
import styles from './styles.module.css';

/** What kind of page a result is, in the reader's words. */
export function kindLabel(kind: Facets['kind']): string {
  const labels = {
    article: () =>
      translate({id: 'search.kind.article', message: 'Article', description: 'Kind of a result'}),
    handbook: () =>
      translate({id: 'search.kind.handbook', message: 'Handbook', description: 'Kind of a result'}),
    page: () =>
      translate({id: 'search.kind.page', message: 'Page', description: 'Kind of a result'}),
  };
  return labels[kind]();
}

/** A few words that place a result: its year and series, or its kind. */
export function Facts({year, series, kind}: Facets): ReactNode {
  return [year ?? kindLabel(kind), series].filter(Boolean).join(' · ');
}

/** A text with its matches marked; text nodes only, whatever the text holds. */
export function Marked({text, marks}: Excerpt): ReactNode {
  return (
    <>
      {marks.map(([start, end], place) => (
        <Fragment key={start}>
          {text.slice(marks[place - 1]?.[1], start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1])}
    </>
  );
}

/** A result's page: its title and what places it. */
export function PageTitle({hit: {title, titleMarks, facets}}: {hit: PageHit}): ReactNode {
  return (
    <span className={styles.page}>
      <strong>
        <Marked text={title} marks={titleMarks} />
      </strong>
      <small>
        <Facts {...facets} />
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
