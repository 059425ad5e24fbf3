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
  return JSON.stringify([
    path,
    title,
    facets,
    sections.flatMap(({id, heading, text}) => [id, heading, text]),
  ]);
}

/** @throws if the text is no part. */
export function decodeTextPart(json: string): TextPart {
  const [path, title, facets, flat] = JSON.parse(json) as [string, string, Facets, string[]];
  const sections: SectionText[] = [];
  for (let index = 0; index < flat.length; index += 3) {
    const [id = '', heading = '', text = ''] = flat.slice(index, index + 3);
    sections.push({id, heading, text});
  }
  return {path, title, facets, sections};
}
