/** An article as every format tells it; addresses are absolute and percent-encoded. */
export interface FeedItem {
  /** The article's page; also what identifies the item for ever. */
  url: string;
  title: string;
  summary: string;
  /** The whole article as HTML that needs neither our style sheets nor our scripts. */
  html: string;
  published: Date;
  updated: Date;
  /** Ids from `tags.yml`, the same in every language, with their titles in the feed's. */
  tags: {id: string; label: string}[];
}

/** One feed before it takes a format. */
export interface Feed {
  /** Where its files stand below the locale's output; empty for the whole journal. */
  folder: string;
  /** The page whose articles it holds. */
  pageUrl: string;
  title: string;
  description: string;
  /** BCP 47 tag of every item. */
  language: string;
  /** Never empty: Atom demands an author. */
  authors: {name: string}[];
  /** The newest change of an item, never the clock: the same articles give the same bytes. */
  updated: Date;
  /** Newest first. */
  items: FeedItem[];
}
