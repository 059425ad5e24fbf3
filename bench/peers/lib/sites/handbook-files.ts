import {toFile, type Page} from '../content/article';
import type {Files} from './project';

/** The handbook as files of a folder, for generators that take a page's title from its front matter. */
export function handbookFiles(folder: string, handbook: readonly Page[]): Files {
  return Object.fromEntries(
    handbook.map(({slug, title, description, body}) => [
      `${folder}/${slug}.md`,
      toFile({title, description}, body),
    ]),
  );
}
