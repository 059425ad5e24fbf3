import {forbiddenInXml, isAllowedInXml} from '../lib/xml-characters';

/**
 * Refuses text that XML 1.0 cannot hold, not even escaped: one such character and no reader opens the feed.
 * @throws with the character's code, its line and column, and the words before it.
 */
export function refuseForbiddenCharacters(text: string): void {
  const found = isAllowedInXml(text) ? null : forbiddenInXml.exec(text);
  if (!found) return;
  const before = text.slice(0, found.index).split('\n');
  const line = before.at(-1) ?? '';
  const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  throw new Error(
    `Expected only characters XML 1.0 allows, found U+${code} at line ${before.length}, ` +
      `column ${line.length + 1}, after "${line.slice(-30)}". Mend it in the article's source.`,
  );
}
