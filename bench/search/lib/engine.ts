import type {Limits} from '../../lib/measure';
import type {Cost} from '../../lib/process-tree';

/** A search engine to be measured. */
export interface Engine {
  name: string;
  /** Indexes the pages of a folder, writing what it serves into the same folder. */
  build: (site: Site) => Promise<Cost>;
  /** What it wrote, from the folder. */
  isIndexFile: (file: string) => boolean;
  /**
   * The source of a browser module whose `open()` gives a function from a query to the paths of the ten best pages,
   * everything shown with them fetched.
   */
  client: (site: Site) => Promise<string>;
}

export interface Site {
  directory: string;
  /** Paths of all pages. */
  paths: readonly string[];
}

/** Several times what the slower of two takes. */
export const limits: Limits = {mostSeconds: 300, whenTooLong: 'not indexed in 300 s'};
