import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import mainlandToTaiwan from 'opencc-js/dict/TWPhrases';
import type {FoldTable} from '../shared/text/fold';

/**
 * Characters that OpenCC keeps apart, for mainland texts write them where Taiwan's write the other.
 * The second one is where its table leads to.
 */
const furtherVariants: [string, string][] = [['着', '著']];

/** Every Traditional character by the Simplified one it becomes: both then read the same. */
export function readFoldTable(): FoldTable {
  const table = new Map(
    entriesOf(traditionalToSimplified).flatMap(([from, [to = from]]): [string, string][] =>
      isCharacter(from) && isCharacter(to) && from !== to ? [[from, to]] : [],
    ),
  );
  for (const [character, variant] of furtherVariants) table.set(character, variant);
  return new Map([...table.keys()].map((character) => [character, endOf(character, table)]));
}

/** Where a chain of characters ends; one that comes back to itself ends where it began. */
function endOf(character: string, table: FoldTable): string {
  let end = table.get(character) ?? character;
  while (end !== character && table.has(end)) end = table.get(end) ?? end;
  return end;
}

/** Words of mainland China and what Taiwan says instead, both in Traditional characters. */
export function readRegionalWords(): [mainland: string, ...taiwan: string[]][] {
  return entriesOf(mainlandToTaiwan)
    .filter(([from]) => [...from].length > 1)
    .map(([from, to]) => [from, ...to]);
}

function entriesOf(dictionary: string): [from: string, to: string[]][] {
  return dictionary.split('|').map((entry) => {
    const [from = '', ...to] = entry.split(' ');
    return [from, to];
  });
}

function isCharacter(text: string): boolean {
  return [...text].length === 1;
}
