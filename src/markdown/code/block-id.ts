import {createHash} from 'node:crypto';

/**
 * The address of a listing inside its page: what its fence names, else its title. One with line numbers, which lead to
 * its lines, has a digest of its text else, so that it stays when blocks are put before it; any other has none, since
 * nothing would lead to it. Two of the same name are told apart by a number.
 * @param taken ids of the page so far; the new one is added
 */
export function blockId(
  {id, title, numbersFrom}: {id?: string; title?: string; numbersFrom?: number},
  text: string,
  taken: Set<string>,
): string | undefined {
  const slug = title
    ?.toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const name = id ?? (slug || (numbersFrom === undefined ? undefined : digest(text)));
  if (name === undefined) return undefined;
  let unique = `code-${name}`;
  for (let count = 2; taken.has(unique); count += 1) {
    unique = `code-${name}-${count}`;
  }
  taken.add(unique);
  return unique;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 7);
}
