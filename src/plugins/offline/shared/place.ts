/** Where a page of the site stands, told to its scripts while they are bundled. */
export interface Place {
  /** Base URL of the whole site, and of the page's language, and of all. */
  root: string;
  language: string;
  languages: string[];
}

/** The service worker, below the root. */
export const workerFile = 'sw.js';

/** What an installed site is called and looks like, below each language's base URL. */
export const webAppFile = 'web-app.json';
