import type {Facets} from '../types';

/** A section as it is shown and searched. */
export interface SectionText {
  /** Id of its heading; empty for what stands before the first one. */
  id: string;
  heading: string;
  /** White space is single spaces. */
  text: string;
}

/** What a hit on a page shows besides its sections. */
export interface PageMeta {
  /** Path, base URL included. */
  path: string;
  title: string;
  facets: Facets;
}

/** Some neighbouring sections of one page, with what is needed to show them. */
export interface TextPart extends PageMeta {
  sections: SectionText[];
}

export function encodeTextPart({path, title, facets, sections}: TextPart): string {
  const rows = sections.map(({id, heading, text}) => [id, heading, text]);
  return JSON.stringify([path, title, facets, rows]);
}

type Row = [id: string, heading: string, text: string];

/** @throws if the text is no part. */
export function decodeTextPart(json: string): TextPart {
  const [path, title, facets, rows] = JSON.parse(json) as [string, string, Facets, Row[]];
  return {path, title, facets, sections: rows.map(([id, heading, text]) => ({id, heading, text}))};
}
