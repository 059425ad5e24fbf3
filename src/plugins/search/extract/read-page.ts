import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {IndexedPage, PageSource} from '../types';
import {sectionsOf} from './sections-of';

/** Where the pages of one language were built. */
export interface BuiltPages {
  outDir: string;
  baseUrl: string;
}

/**
 * A built page as it is indexed.
 * @throws if the page was not built, naming where it was looked for.
 */
export function readPage({description, ...meta}: PageSource, built: BuiltPages): IndexedPage {
  const [lead, ...sections] = sectionsOf(readHtml(meta.path, built));
  const text = [description, lead?.text ?? ''].filter(Boolean).join(' ');
  return {...meta, sections: [{id: '', heading: '', text}, ...sections]};
}

/** Whatever `trailingSlash` says: `x.html` or `x/index.html`. */
function readHtml(pagePath: string, {outDir, baseUrl}: BuiltPages): string {
  const below = decodeURI(pagePath.slice(baseUrl.length)).replace(/\/$/, '');
  const files = below ? [`${below}.html`, `${below}/index.html`] : ['index.html'];
  const file = files.find((name) => existsSync(path.join(outDir, name)));
  if (file === undefined) {
    throw new Error(
      `Expected the page ${pagePath} in ${files.join(' or ')} of ${outDir}, found neither.`,
    );
  }
  return readFileSync(path.join(outDir, file), 'utf8');
}
