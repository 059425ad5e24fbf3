import type {Root} from 'hast';

/** One article as a chapter of a book. */
export interface Chapter {
  /** The article's slug: unique in the book, and the name of the chapter's file. */
  id: string;
  title: string;
  /** Day of publication, `YYYY-MM-DD`. */
  date: string;
  /** Absolute address of the article. */
  url: string;
  /** Its text as `articleTree` gives it. */
  tree: Root;
}

/** A year or a series of the journal in one language, bound together. */
export interface Book {
  /** Path of its page below the language's output folder, no slash at either end. */
  folder: string;
  /** Absolute address of its page. */
  url: string;
  title: string;
  /** The journal's name. */
  journal: string;
  description: string;
  language: string;
  authors: string[];
  /** Day of the last change of any chapter, `YYYY-MM-DD`. */
  updated: string;
  /** In reading order; never empty. */
  chapters: Chapter[];
}
