import type {Article} from '../../../lib/journal';

/** A link to a collection's page. */
export interface TermProp {
  title: string;
  permalink: string;
}

/** What a card shows of an article. */
export interface EntryProp extends Pick<
  Article,
  | 'slug'
  | 'title'
  | 'description'
  | 'date'
  | 'icon'
  | 'minutes'
  | 'replay'
  | 'locale'
  | 'permalink'
  | 'marks'
> {
  tags: TermProp[];
  series: (TermProp & {position: number; total: number}) | null;
}

/** The props of `@theme/YearPage`. */
export interface YearPageProps {
  year: TermProp & {description: string};
  /** Whether the year is to be had as one page and as EPUB. */
  hasBooks: boolean;
  /** In the order of the year's index. */
  entries: EntryProp[];
  /** The neighbouring years that exist. */
  previous: TermProp | null;
  next: TermProp | null;
}

/** The props of `@theme/CollectionPage`: a series in reading order, or a tag newest first. */
export interface CollectionPageProps {
  kind: 'series' | 'tag';
  collection: TermProp & {description: string};
  /** Whether it is to be had as one page and as EPUB. */
  hasBooks: boolean;
  entries: EntryProp[];
}

/** One row of a page that lists collections. */
export interface CollectionSummaryProp extends TermProp {
  description: string;
  /** How many articles it holds. */
  count: number;
  /** How many of them no build has yet. */
  waiting: number;
}

/** The props of `@theme/ArchivePage` and `@theme/TagsPage`. */
export interface CollectionListProps {
  years: CollectionSummaryProp[];
  series: CollectionSummaryProp[];
  tags: CollectionSummaryProp[];
}

/** The props of the home page, if the site names one. */
export interface HomePageProps extends CollectionListProps {
  /** The newest year's articles, newest first. */
  newest: EntryProp[];
}
