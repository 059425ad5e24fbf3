/** A search engine to be measured. */
export interface Engine {
  name: string;
  /** Indexes the pages of a folder, writing what it serves into the same folder. */
  build: (site: Site) => Promise<BuildCost>;
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

export interface BuildCost {
  /** Seconds, of all cores together. */
  cpu: number;
  /** Bytes at the highest. */
  memory: number;
}
