/** A text, or a passage of one, with what was looked for marked: UTF-16 offsets into `text`. */
export interface MarkedText {
  text: string;
  marks: [start: number, end: number][];
}

export interface Facets {
  year?: number;
  tags: string[];
  series?: string;
  kind: 'article' | 'handbook' | 'page';
}

export interface SectionHit {
  /** Path and #fragment. */
  url: string;
  heading: MarkedText;
  excerpt: MarkedText;
  score: number;
}

export interface PageHit {
  /** Path of the page. */
  page: string;
  title: MarkedText;
  facets: Facets;
  best: SectionHit;
  more: SectionHit[];
}

export interface Filter {
  year?: number;
  tag?: string;
  series?: string;
  kind?: Facets['kind'];
}

export interface SearchResult {
  query: string;
  hits: PageHit[];
  total: number;
  corrected: {from: string; to: string}[];
  /** Shards that could not be had; what could be found without them is still in `hits`. */
  problems: string[];
}

export interface SearchOptions {
  limit?: number;
  filter?: Filter | undefined;
  signal?: AbortSignal;
}

/** What an index can be narrowed to. */
export interface FacetValues {
  years: number[];
  tags: string[];
  series: string[];
}

export interface Searcher {
  search(query: string, options?: SearchOptions): Promise<SearchResult>;
}

/** Gives the bytes of a file inside the index folder, or fails. */
export type FetchBytes = (file: string) => Promise<Uint8Array>;
