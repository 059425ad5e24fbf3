/** The feeds every page of articles offers: the files below its address, as readers and browsers know them. */
export const feedFormats = [
  {format: 'rss', file: 'rss.xml', mediaType: 'application/rss+xml', name: 'RSS'},
  {format: 'atom', file: 'atom.xml', mediaType: 'application/atom+xml', name: 'Atom'},
  {format: 'json', file: 'feed.json', mediaType: 'application/feed+json', name: 'JSON Feed'},
] as const;

/** The name of the plugin that writes feeds, and the formats it tells pages that it writes. */
export const feedsPluginName = 'feeds';

export interface FeedsGlobalData {
  formats: (typeof feedFormats)[number]['format'][];
}

/** The address of a feed below a page's path (with or without its final slash). */
export function feedPath(permalink: string, file: string): string {
  return `${permalink.replace(/\/$/, '')}/${file}`;
}
