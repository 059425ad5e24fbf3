import {createHash} from 'node:crypto';

/**
 * The address of a listing inside its page: what its fence names, else its title, else a digest of its text, so that
 * it stays when blocks are put before it. Two of the same name are told apart by a number.
 * @param taken ids of the page so far; the new one is added
 */
export function blockId(
  {id, title, text}: {id?: string; title?: string; text: string},
  taken: Set<string>,
): string {
  const slug = title
    ?.toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const name = id ?? (slug || createHash('sha256').update(text).digest('hex').slice(0, 7));
  let unique = `code-${name}`;
  for (let count = 2; taken.has(unique); count += 1) {
    unique = `code-${name}-${count}`;
  }
  taken.add(unique);
  return unique;
}
