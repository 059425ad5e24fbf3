/** A note that something an article shows is dead or different from a version on. */
export interface SinceNote {
  /** Its address inside the page. */
  id: string;
  product: string;
  /** The first version it holds for, such as `1.25`. */
  version: string;
  /** The source: an https address. */
  href: string;
  /** What changed, in words and pieces of code. */
  parts: {text: string; isCode: boolean}[];
  /** From 1, in the article's file. */
  line: number;
}

/** What every page knows of the notes: how many stand in a year's articles. */
export interface SinceGlobalData {
  counts: Record<string, number>;
}

/** Names as part of an address: `kube-proxy 1.25` is `kube-proxy-1-25`. */
export function sinceSlug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
