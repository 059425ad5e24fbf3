import {toMarkdown, type Cells} from '../../lib/tables';
import {growth} from './numbers';
import type {OwnPage, Row} from './row';

/** What the others are compared with. */
const ours = 'rings';

/** The tables of a run: every site at every size beside ours, how builds grow, and pages of ours. */
export function toTables(rows: readonly Row[], pages: readonly OwnPage[]): string {
  const parts = [toMarkdown(toCells(rows))];
  const growing = toGrowth(rows);
  if (growing.length > 0) {
    parts.push('How the processor time of a cold build grows:', toMarkdown(growing));
  }
  if (pages.length > 0) {
    parts.push('Pages of ours, Lighthouse in all categories:', toMarkdown(pages.map(toPageCells)));
  }
  return parts.join('\n\n');
}

/** Rows as a table shows them, ratios first; a ratio of 2 is twice ours. */
export function toCells(rows: readonly Row[]): Cells[] {
  return rows.map((row) => {
    const own = rows.find(({site, size}) => site === ours && size === row.size);
    const {view, audit, cold, warm} = row;
    return withoutMissing({
      articles: row.size,
      site: row.failure ? `${row.site}: ${row.failure}` : row.site,
      'KB × ours': ratio(view?.bytes, own?.view?.bytes),
      'CPU × ours': ratio(cold?.cpu, own?.cold?.cpu),
      'memory × ours': ratio(cold?.memory, own?.cold?.memory),
      requests: view?.requests,
      KB: kilobytes(view?.bytes),
      'prefetched KB': kilobytes(view?.prefetched),
      Lighthouse: audit?.scores['performance'],
      'TBT ms': audit?.tbt.toFixed(0),
      'LCP s': audit && (audit.lcp / 1000).toFixed(2),
      CLS: audit?.cls.toFixed(3),
      'cold CPU s': cold?.cpu.toFixed(1),
      'warm CPU s': warm?.cpu.toFixed(1),
      'memory MB': cold && (cold.memory / 2 ** 20).toFixed(0),
    });
  });
}

/** The exponents of growth between 500 articles, or the smallest size above ours, and the largest size each got to. */
export function toGrowth(rows: readonly Row[]): Cells[] {
  return [...new Set(rows.map(({site}) => site))].flatMap((site) => {
    const built = rows
      .filter((row) => row.site === site && row.cold && row.size >= 500)
      .toSorted((a, b) => a.size - b.size);
    const [small, large] = [built[0], built.at(-1)];
    if (!small?.cold || !large?.cold || small === large) return [];
    const exponent = (cost: 'cpu' | 'memory') =>
      growth(
        {size: small.size, cost: small.cold?.[cost] ?? 0},
        {size: large.size, cost: large.cold?.[cost] ?? 0},
      ).toFixed(2);
    return [
      {site, from: small.size, to: large.size, CPU: exponent('cpu'), memory: exponent('memory')},
    ];
  });
}

function toPageCells({page, audit, view}: OwnPage): Cells {
  return {
    page,
    ...audit.scores,
    'TBT ms': audit.tbt.toFixed(0),
    'LCP s': (audit.lcp / 1000).toFixed(2),
    CLS: audit.cls.toFixed(3),
    requests: view.requests,
    KB: kilobytes(view.bytes) ?? '',
  };
}

function ratio(value: number | undefined, own: number | undefined): string | undefined {
  if (value === undefined || !own) return undefined;
  return (value / own).toFixed(2);
}

function kilobytes(bytes: number | undefined): string | undefined {
  return bytes === undefined ? undefined : (bytes / 1000).toFixed(1);
}

function withoutMissing(cells: Record<string, string | number | undefined>): Cells {
  const found = Object.entries(cells).map(([name, value]) => [name, value ?? '–'] as const);
  return Object.fromEntries(found);
}
