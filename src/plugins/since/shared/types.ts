import type {SinceNote} from '../../../lib/since';

/** A note with the article it stands in. */
export interface NoteProp extends Pick<SinceNote, 'version' | 'href' | 'parts'> {
  article: {
    title: string;
    /** Of the note itself, in the article. */
    permalink: string;
  };
}

export interface SincePageProps {
  /** The year of the oldest article. */
  firstYear: number;
  /** By name; the notes of each by version. */
  products: {name: string; notes: NoteProp[]}[];
}
