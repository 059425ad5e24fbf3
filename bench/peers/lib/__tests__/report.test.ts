import {describe, expect, it} from 'vitest';
import {toCells, toGrowth, toTables} from '../report';
import type {Row} from '../row';

const built = (site: string, size: number, cpu: number, bytes = 20_000): Row => ({
  site,
  size,
  cold: {cpu, memory: 2 ** 30},
  view: {requests: 3, bytes, prefetched: 0},
});

describe('toCells', () => {
  it('compares a site with ours of the same size', () => {
    const cells = toCells([built('rings', 24, 10), built('rings', 500, 90), built('hugo', 24, 5)]);
    expect(cells.map((row) => row['CPU × ours'])).toEqual(['1.00', '1.00', '0.50']);
  });

  it('has no ratio where ours was not measured', () => {
    expect(toCells([built('hugo', 24, 5, 9_000)])[0]).toMatchObject({'KB × ours': '–', KB: '9.0'});
  });

  it('says why a site has no figures', () => {
    const [cells] = toCells([{site: 'vitepress', size: 2000, failure: 'out of memory'}]);
    expect(cells).toMatchObject({site: 'vitepress: out of memory', KB: '–', 'cold CPU s': '–'});
  });
});

describe('toGrowth', () => {
  it('is told between the smallest size from 500 on and the largest', () => {
    const rows = [built('hugo', 24, 1), built('hugo', 500, 10), built('hugo', 2000, 40)];
    expect(toGrowth(rows)).toEqual([
      {site: 'hugo', from: 500, to: 2000, CPU: '1.00', memory: '0.00'},
    ]);
  });

  it('is not told of a site that got to one size only', () => {
    const failed: Row = {site: 'vitepress', size: 2000, failure: 'out of memory'};
    expect(toGrowth([built('vitepress', 500, 10), failed])).toEqual([]);
  });
});

describe('toTables', () => {
  it('shows pages of ours by category', () => {
    const audit = {scores: {performance: 100, seo: 99}, tbt: 8.4, lcp: 1234, cls: 0};
    const view = {requests: 2, bytes: 20_400, prefetched: 0};
    const tables = toTables([built('rings', 24, 10)], [{page: 'home', audit, view}]);
    expect(tables).toContain('| page | performance | seo | TBT ms | LCP s | CLS | requests | KB |');
    expect(tables).toContain('| home | 100 | 99 | 8 | 1.23 | 0.000 | 2 | 20.4 |');
  });
});
