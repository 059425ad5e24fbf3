/**
 * What keeps a page from readers, wholly or in part, and is said of it: it is being written, its day is yet to come, or
 * it stands in no list. The first two have a page in the preview alone.
 */
export type Mark = 'draft' | 'scheduled' | 'unlisted';

/** What a page's front matter says of that. */
interface Declared {
  draft?: boolean | undefined;
  unlisted?: boolean | undefined;
  /** Day of publication, `YYYY-MM-DD`. */
  date?: string | undefined;
}

/**
 * The marks of a page.
 * @param today as `YYYY-MM-DD`
 */
export function marksOf({draft, unlisted, date}: Declared, today: string): Mark[] {
  return [
    ...(draft ? (['draft'] as const) : []),
    ...(date !== undefined && date > today ? (['scheduled'] as const) : []),
    ...(unlisted ? (['unlisted'] as const) : []),
  ];
}
