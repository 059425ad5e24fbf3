/** The bar's link to the search page, which says where the search of the page's language is. */
export function findTrigger(): HTMLAnchorElement | null {
  return document.querySelector('a[data-act=search]');
}

/** Address of the folder of the index of the page's language: what the search page is above. */
export function indexBase(): string {
  return `${findTrigger()?.pathname ?? '/search'}/`;
}
