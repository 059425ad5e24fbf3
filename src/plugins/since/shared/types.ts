import type {SinceNote} from '../../../lib/since';

/** A note with the article it stands in. */
export interface NoteProp extends Pick<SinceNote, 'version' | 'href' | 'parts'> {
  article: {
    title: string;
    /** Of the note itself, in the article. */
    permalink: string;
  };
}

/** An article that has notes, and where they stand in it. */
export interface NotedArticleProp {
  title: string;
  permalink: string;
  /** In the order of its text. */
  notes: (Pick<SinceNote, 'product' | 'version'> & {permalink: string})[];
}

export interface SincePageProps {
  /** The year of the oldest article. */
  firstYear: number;
  /** By name; the notes of each by version. */
  products: {name: string; id: string; notes: NoteProp[]}[];
  /** Those that have notes, in the journal's order. */
  articles: NotedArticleProp[];
}
