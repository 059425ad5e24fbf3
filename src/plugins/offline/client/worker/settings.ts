/** What the build tells the worker (write-worker.ts). */
export interface Settings {
  /** Base URL of every language. */
  languages: string[];
  /** How many pages are kept, and how many bytes they and their files may have. */
  pages: number;
  bytes: number;
}
