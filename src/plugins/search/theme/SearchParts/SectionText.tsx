import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Facets, MarkedText, PageHit, SectionHit} from '../../shared/types';
import './styles.island.module.css';

/** A few words that place a result: its year and series; what has no year is of the handbook, or a page by itself. */
export function Facts({year, series, kind}: Facets): ReactNode {
  const isHandbook = kind === 'handbook';
  return [year ?? (isHandbook ? handbookLabel() : pageLabel()), series].filter(Boolean).join(' · ');
}

export function handbookLabel(): string {
  return translate({
    id: 'search.kind.handbook',
    message: 'Handbook',
    description: 'Kind of a result',
  });
}

export function pageLabel(): string {
  return translate({id: 'search.kind.page', message: 'Page', description: 'Kind of a result'});
}

/** A text with its matches marked; text nodes only, whatever the text holds. */
export function Marked({text, marks}: MarkedText): ReactNode {
  const pieces = marks.flatMap(([start, end], place) => [
    text.slice(marks[place - 1]?.[1], start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return [...pieces, text.slice(marks.at(-1)?.[1])];
}

/** A result's page: its title and what places it. */
export function PageTitle({hit: {title, facets}}: {hit: PageHit}): ReactNode {
  return (
    <span data-search="page">
      <strong>
        <Marked {...title} />
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
  const {heading, excerpt} = section;
  return (
    <span data-search="section">
      {heading.text && heading.text !== title && (
        <b>
          <Marked {...heading} />
        </b>
      )}
      <span>
        <Marked {...excerpt} />
      </span>
    </span>
  );
}
