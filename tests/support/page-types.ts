import {locales, pathIn} from './site';

/** One page of every kind in both languages. */
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
    '/about',
    '/search',
    '/404.html',
  ].map((path) => pathIn(locale, path)),
);
