import type {TagEntry} from '../../src/plugins/journal/registries';

/** What a source's tags become. */
export interface TagTable {
  /** Ids by the words that mean them, in lower case. */
  ids: ReadonlyMap<string, readonly string[]>;
  /** The tag of what has no other. */
  fallback: string;
}

/** The tag that stands for none; it is declared like every other, and only the importer gives it. */
export const importedTag = 'imported';

/**
 * Reads which words mean which tags: ids and labels of the registry, and what a writer's table says of others
 * (`words: id`, or a list of ids, or nothing for words that mean none).
 */
export function tagTable(
  tags: Readonly<Record<string, TagEntry>>,
  own: Readonly<Record<string, string | readonly string[] | null>> = {},
  fallback: string = importedTag,
): TagTable {
  const ids = new Map<string, readonly string[]>();
  for (const [id, {label}] of Object.entries(tags)) {
    const labels = typeof label === 'string' ? [label] : Object.values(label);
    for (const words of [id, ...labels]) ids.set(keyOf(words), [id]);
  }
  for (const [words, meant] of Object.entries(own)) {
    ids.set(keyOf(words), meant === null ? [] : [meant].flat());
  }
  return {ids, fallback};
}

/** The ids of some words, each once, and the words that mean none. */
export function translateTags(
  words: readonly string[],
  {ids, fallback}: TagTable,
): {tags: string[]; unknown: string[]} {
  const unknown = words.filter((one) => !ids.has(keyOf(one)));
  const tags = [...new Set(words.flatMap((one) => ids.get(keyOf(one)) ?? []))];
  return {tags: tags.length > 0 ? tags : [fallback], unknown};
}

function keyOf(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}
