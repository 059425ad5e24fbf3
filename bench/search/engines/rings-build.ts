import {readFileSync} from 'node:fs';
import path from 'node:path';
import {readPage} from '../../../src/plugins/search/extract/read-page';
import {writeIndex} from '../../../src/plugins/search/indexing/write-index';
import type {PageSource} from '../../../src/plugins/search/types';

/** Indexes the pages of a folder as the plugin does after a build: `sources.json` stands for the content's metadata. */
async function main(directory: string): Promise<void> {
  const sources = JSON.parse(
    readFileSync(path.join(directory, 'sources.json'), 'utf8'),
  ) as PageSource[];
  const built = {outDir: directory, baseUrl: '/'};
  await writeIndex(sources, (source) => readPage(source, built), path.join(directory, 'search'));
}

void main(process.argv[2] ?? '.');
