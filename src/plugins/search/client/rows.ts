import type {PageHit, SectionHit} from '../shared/types';

/** One option of the list: a section, or the choice to see the other sections of its page. */
export type Row =
  | {kind: 'best' | 'more'; index: number; section: SectionHit}
  | {kind: 'unfold'; index: number; count: number};

/** The options under one page. */
export interface RowGroup {
  hit: PageHit;
  rows: Row[];
}

/**
 * The results as options in reading order, numbered through: of each page the best section, and the others folded
 * under it until the reader unfolds them.
 * @param unfolded the pages whose sections all show, by `PageHit.page`
 */
export function toRows(hits: readonly PageHit[], unfolded: ReadonlySet<string>): RowGroup[] {
  let index = 0;
  return hits.map((hit) => {
    const rows: Row[] = [{kind: 'best', index: index++, section: hit.best}];
    if (unfolded.has(hit.page)) {
      rows.push(...hit.more.map((section): Row => ({kind: 'more', index: index++, section})));
    } else if (hit.more.length > 0) {
      rows.push({kind: 'unfold', index: index++, count: hit.more.length});
    }
    return {hit, rows};
  });
}
