const endings: [ending: RegExp, ...forms: string[]][] = [
  [/ies$/, 'y'],
  [/(?<=s|x|z|ch|sh)es$/, ''],
  [/(?<=[^s])s$/, ''],
  [/(?<=.{3})ing$/, '', 'e'],
  [/(?<=.{3})ed$/, '', 'e'],
];

/** Shorter forms of an English word that its longer ones are not found by: `container` of `containers`. */
export function wordForms(word: string): string[] {
  if (!/^[a-z]{4,}$/.test(word)) return [];
  const [ending, ...forms] = endings.find(([pattern]) => pattern.test(word)) ?? [];
  return ending ? forms.map((form) => word.replace(ending, form)) : [];
}
