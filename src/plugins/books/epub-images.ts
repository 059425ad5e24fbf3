import {eachElement} from '../../built/article/elements';
import type {Chapter} from './types';

/** Media types every reading system draws, by file extension: https://www.w3.org/TR/epub-33/#sec-core-media-types */
const mediaTypes: Record<string, string> = {
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** A picture of the book: where it stands on the site, and in the book. */
export interface Picture {
  url: string;
  name: string;
  mediaType: string;
}

/**
 * The pictures of all chapters, each once: an EPUB carries its pictures, it cannot fetch them.
 * @throws if one has a format that reading systems need not draw
 */
export function picturesOf(chapters: readonly Chapter[]): Picture[] {
  const urls = new Set<string>();
  for (const {tree} of chapters) {
    eachElement(tree, ({tagName, properties}) => {
      if (tagName === 'img' && typeof properties['src'] === 'string') {
        urls.add(properties['src']);
      }
    });
  }
  return [...urls].map((url, index) => {
    const extension = /\.(\w+)$/.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? '';
    const mediaType = mediaTypes[extension];
    if (mediaType === undefined) {
      throw new Error(
        `Expected a picture in one of ${Object.keys(mediaTypes).join(', ')}, found ${url}.`,
      );
    }
    return {url, name: `images/${index + 1}.${extension}`, mediaType};
  });
}
