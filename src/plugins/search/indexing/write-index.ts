import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {readChinese, type Chinese} from '../chinese/read-chinese';
import {encodeFacets} from '../shared/index-format/facet-table';
import {indexVersion, manifestFile} from '../../../lib/search-index/files';
import type {Manifest, SortedFiles} from '../../../lib/search-index/manifest';
import {encodeTextPart} from '../shared/index-format/text-part';
import type {Facets} from '../shared/types';
import type {IndexedPage} from '../types';
import {FilesWriter, pack} from './index-writer';
import {IndexBuilder, type InvertedIndex} from './inverted-index';
import type {Shard} from './term-shards';
import {termShards} from './term-shards';
import {partLength, textParts} from './text-parts';
import {wordShards} from './word-shards';

/**
 * Writes the index of some pages into a folder, replacing what was there. The same pages give the same bytes.
 * @param read gives a page; called for one after the other, so that only the inverted index is in memory
 */
export async function writeIndex<Source>(
  sources: readonly Source[],
  read: (source: Source) => IndexedPage,
  directory: string,
): Promise<void> {
  const chinese = await readChinese();
  await rm(directory, {recursive: true, force: true});
  await mkdir(directory, {recursive: true});
  const builder = new IndexBuilder(chinese.foldTable);
  const texts = new FilesWriter(directory, 'texts');
  const parts: number[] = [];
  const facets: Facets[] = [];
  const length = partLength(sources.length);
  for (const source of sources) {
    const page = read(source);
    builder.add(page);
    facets.push(page.facets);
    for (const [place, part] of textParts(page, length).entries()) {
      texts.add(encodeTextPart(part));
      parts.push(part.sections.length * 2 + (place === 0 ? 1 : 0));
    }
  }

  const index = builder.finish();
  const facetTable = new FilesWriter(directory, 'facets');
  facetTable.add(encodeFacets(facets));
  const manifest: Manifest = {
    version: indexVersion,
    parts,
    terms: writeShards(termShards(index), new FilesWriter(directory, 'terms')),
    words: writeShards(wordShards(index), new FilesWriter(directory, 'words')),
    texts: texts.finish(),
    facets: facetTable.finish(),
    asking: chinese.asking,
    ...chineseIn(index, chinese),
  };
  await writeFile(path.join(directory, manifestFile), pack(JSON.stringify(manifest)));
}

function writeShards(shards: Iterable<Shard>, files: FilesWriter): SortedFiles {
  const starts: string[] = [];
  for (const {start, bytes} of shards) {
    starts.push(start);
    files.add(bytes);
  }
  return {starts, ...files.finish()};
}

/** What of the Chinese tables can make a difference to queries on these pages. */
function chineseIn(
  {postings}: InvertedIndex,
  {foldTable, equivalentsIn}: Chinese,
): Pick<Manifest, 'fold' | 'equivalents'> {
  const equivalents = equivalentsIn(postings);
  // Every character of the texts is in a term of two, or of one.
  const short = postings.terms.filter((term) => term.length <= 4);
  const written = new Set([...short, ...equivalents.map(([from = '']) => from)].join(''));
  const pairs = [...foldTable].filter(([, representative]) => written.has(representative));
  return {fold: pairs.flat().join(''), equivalents};
}
