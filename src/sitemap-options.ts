import type {Options as Preset} from '@docusaurus/preset-classic';

/** Addresses with the day on which each page changed; the search page, whose words do not, has none. */
export const sitemapOptions = {
  lastmod: 'date',
  changefreq: null,
  priority: null,
  ignorePatterns: ['/search', '/en/search'],
} satisfies Preset['sitemap'];
