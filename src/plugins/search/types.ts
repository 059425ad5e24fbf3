import type {PageMeta, SectionText} from './shared/index-format/text-part';

/** A page to be indexed. */
export interface PageSource extends PageMeta {
  /** Stands before the page's text, as part of its first section. */
  description: string;
}

/** A page as it is indexed. */
export interface IndexedPage extends PageMeta {
  /** Never empty: the first is what stands before the first heading, with the description. */
  sections: SectionText[];
}
