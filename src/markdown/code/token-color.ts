/** The colours of code (src/components/code/tokens.module.css), each with Prism's names of what has it. */
const colors = {
  comment: ['comment', 'prolog', 'doctype'],
  keyword: ['keyword', 'important', 'atrule', 'boolean', 'builtin'],
  string: ['string', 'char', 'attr-value', 'url'],
  number: ['number', 'constant', 'variable', 'regex'],
  name: ['function', 'key', 'property', 'class-name', 'attr-name', 'tag', 'selector'],
  punctuation: ['punctuation', 'operator'],
  deleted: ['deleted-sign'],
  inserted: ['inserted-sign'],
};

const byType = new Map(
  Object.entries(colors).flatMap(([color, types], rank) =>
    types.map((type) => [type, {color, rank}] as const),
  ),
);

/** The colour of a token with these of Prism's names: of several the later in the table; undefined for plain code. */
export function tokenColor(types: readonly string[]): string | undefined {
  return types
    .flatMap((type) => byType.get(type) ?? [])
    .sort((one, other) => other.rank - one.rank)[0]?.color;
}
