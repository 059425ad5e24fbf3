/** The colours of code (src/components/code/tokens.module.css), each with Prism's names of what has it. */
const colors: Record<string, readonly string[]> = {
  comment: ['comment', 'prolog', 'doctype'],
  keyword: ['keyword', 'important', 'atrule', 'boolean', 'builtin'],
  string: ['string', 'char', 'attr-value', 'url'],
  number: ['number', 'constant', 'variable', 'regex'],
  name: ['function', 'key', 'property', 'class-name', 'attr-name', 'tag', 'selector'],
  punctuation: ['punctuation', 'operator'],
  deleted: ['deleted-sign'],
  inserted: ['inserted-sign'],
};

/** The colour of a token with these of Prism's names: of several the later in the table; undefined for plain code. */
export function tokenColor(types: readonly string[]): string | undefined {
  return Object.entries(colors).findLast(([, names]) =>
    types.some((type) => names.includes(type)),
  )?.[0];
}
