import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {readChinese, type Chinese} from '../chinese/read-chinese';
import {encodeFacets} from '../shared/index-format/facet-table';
import {indexVersion, manifestFile} from '../shared/index-format/files';
import type {Manifest, SortedFiles} from '../shared/index-format/manifest';
import {encodeTextPart} from '../shared/index-format/text-part';
import type {Facets} from '../shared/types';
import type {IndexedPage} from '../types';
import {FilesWriter, pack} from './index-writer';
import {IndexBuilder, type InvertedIndex} from './inverted-index';
import type {Shard} from './term-shards';
import {termShards} from './term-shards';
import {textParts} from './text-parts';
import {wordShards} from './word-shards';

/**
 * Writes the index of some pages into a folder, replacing what was there. The same pages give the same bytes.
 * Pages are taken one by one, so that only the inverted index is in memory.
 */
export async function writeIndex(
  pages: Iterable<IndexedPage> | AsyncIterable<IndexedPage>,
  directory: string,
): Promise<void> {
  const chinese = await readChinese();
  await rm(directory, {recursive: true, force: true});
  await mkdir(directory, {recursive: true});
  const builder = new IndexBuilder(chinese.foldTable);
  const texts = new FilesWriter(directory, 'texts');
  const parts: number[] = [];
  const facets: Facets[] = [];
  for await (const page of pages) {
    builder.add(page);
    facets.push(page.facets);
    for (const [place, part] of textParts(page).entries()) {
      await texts.add(encodeTextPart(part));
      parts.push(part.sections.length * 2 + (place === 0 ? 1 : 0));
    }
  }

  const facetTable = new FilesWriter(directory, 'facets');
  await facetTable.add(encodeFacets(facets));
  const manifest: Manifest = {
    version: indexVersion,
    parts,
    terms: await writeShards(termShards(builder), new FilesWriter(directory, 'terms')),
    words: await writeShards(wordShards(builder), new FilesWriter(directory, 'words')),
    texts: await texts.finish(),
    facets: await facetTable.finish(),
    ...chineseIn(builder, chinese),
  };
  await writeFile(path.join(directory, manifestFile), pack(JSON.stringify(manifest)));
}

async function writeShards(shards: Iterable<Shard>, files: FilesWriter): Promise<SortedFiles> {
  const starts: string[] = [];
  for (const {start, bytes} of shards) {
    starts.push(start);
    await files.add(bytes);
  }
  return {starts, ...(await files.finish())};
}

/** What of the Chinese tables can make a difference to queries on these pages. */
function chineseIn(
  {lists}: InvertedIndex,
  {foldTable, equivalentsIn}: Chinese,
): Pick<Manifest, 'fold' | 'equivalents'> {
  const equivalents = equivalentsIn(lists);
  const written = new Set([...lists.keys(), ...equivalents.map(([from = '']) => from)].join(''));
  const pairs = [...foldTable].filter(([, representative]) => written.has(representative));
  return {fold: pairs.flat().join(''), equivalents};
}
