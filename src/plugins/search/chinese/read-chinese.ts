import path from 'node:path';
import type {FoldTable} from '../shared/text/fold';
import {equivalentsFoundIn, toEquivalents, type Terms} from './equivalents';
import {readFoldTable, readRegionalWords} from './opencc';
import {readVocabulary} from './vocabulary-file';

/** What is known of how words may be written. */
export interface Chinese {
  foldTable: FoldTable;
  /** `[from, to, to, …]`, folded, of those whose targets occur in a set of index terms. */
  equivalentsIn: (terms: Terms) => string[][];
}

const files = ['aliases.yml', 'regions.yml'];

/**
 * The tables of OpenCC, and the files of `vocabulary/` before them.
 * @throws {ContentError} if such a file cannot be read.
 */
export async function readChinese(): Promise<Chinese> {
  const directory = path.join(__dirname, '../vocabulary');
  const groups = await Promise.all(files.map((file) => readVocabulary(path.join(directory, file))));
  const foldTable = readFoldTable();
  const equivalents = toEquivalents(groups.flat(), readRegionalWords(), foldTable);
  return {foldTable, equivalentsIn: (terms) => equivalentsFoundIn(terms, equivalents)};
}
