/** Goes up when a worker cannot read what an older one kept, which is then forgotten. */
const format = 1;

/** Pages (and the start of the search index) with what each needs; the files they need; what is noted of open tabs. */
export type Shelf = 'pages' | 'files' | 'notes';

/** Begins the names of all caches of a site, which may share its origin with others. */
export function ofSite(scope: string): string {
  return `rings-offline ${scope} `;
}

/** @param scope address of the site's root, as the registration of the worker says it */
export function cacheName(scope: string, shelf: Shelf): string {
  return `${ofSite(scope)}${format} ${shelf}`;
}
