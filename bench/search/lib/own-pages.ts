import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';
import {decodeTextPart} from '../../../src/plugins/search/shared/index-format/text-part';
import type {IndexedPage} from '../../../src/plugins/search/types';

/**
 * The pages of the last build in one language, out of the index's own text parts.
 * @throws if there is no build.
 */
export function ownPages(buildDirectory: string, locale: string): IndexedPage[] {
  const folder = path.join(buildDirectory, locale === 'en' ? 'en' : '', 'search/texts');
  const pages = new Map<string, IndexedPage>();
  for (const file of readdirSync(folder).sort((a, b) => parseInt(a, 10) - parseInt(b, 10))) {
    const packed = readFileSync(path.join(folder, file));
    const {sections, ...meta} = decodeTextPart(gunzipSync(packed).toString());
    const known = pages.get(meta.path);
    if (known) known.sections.push(...sections);
    else pages.set(meta.path, {...meta, sections});
  }
  return [...pages.values()];
}
