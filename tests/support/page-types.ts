import {locales, pathIn} from './site';

/** One page of every kind in both languages: the site's own, that React takes over. */
export const pageTypes: readonly string[] = locales.flatMap((locale) =>
  [
    '/',
    '/2018',
    '/archive',
    '/tags',
    '/tags/storage',
    '/series/kubernetes-storage',
    '/2018/kubernetes-storage-i',
    '/2018/paper-tensorflow-with-rdma',
    '/docs',
    '/docs/writing',
    '/docs/code-blocks',
    '/since',
    '/about',
    '/search',
    '/404.html',
  ].map((path) => pathIn(locale, path)),
);

/** A year and a series on one page each: HTML that stands on its own. */
export const bookPages: readonly string[] = ['/2018/book', '/en/series/kubernetes-storage/book'];
