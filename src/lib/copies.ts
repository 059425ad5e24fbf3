/** Media type of an article's Markdown copy. */
export const copyMediaType = 'text/markdown';

/** The address of an article's Markdown copy: beside its page. */
export function copyPath(permalink: string): string {
  return `${permalink}.md`;
}
