import path from 'node:path';
import {fold, type FoldTable} from '../shared/text/fold';
import {equivalentsFoundIn, toEquivalents, type Terms} from './equivalents';
import {readFoldTable, readRegionalWords} from './opencc';
import {readVocabulary} from './vocabulary-file';

/** What is known of how words may be written. */
export interface Chinese {
  foldTable: FoldTable;
  /** Words that make a question, folded. */
  asking: string[];
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
  const asking = await readVocabulary(path.join(directory, 'asking.yml'));
  const groups = await Promise.all(files.map((file) => readVocabulary(path.join(directory, file))));
  const foldTable = readFoldTable();
  const equivalents = toEquivalents(groups.flat(), readRegionalWords(), foldTable);
  return {
    foldTable,
    asking: asking.flat().map((word) => fold(word, foldTable)),
    equivalentsIn: (terms) => equivalentsFoundIn(terms, equivalents),
  };
}
