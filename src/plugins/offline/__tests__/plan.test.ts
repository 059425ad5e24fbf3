import {describe, expect, it} from 'vitest';
import {plan, type Kept} from '../client/worker/plan';
import type {Note} from '../shared/record';

const day = 86_400_000;
const now = 100 * day;
const page = (address: string, at: number, needs: string[] = []): Note => ({
  address,
  at,
  needs,
  bytes: 10,
  script: '',
  title: '',
});
const file = (address: string, bytes = 10) => ({address, bytes});
const bounds = {pages: 10, bytes: 1_000, now, openSince: Infinity};
const kept = (some: Partial<Kept>): Kept => ({
  pages: [],
  files: [],
  unneeded: {},
  companions: new Set(),
  ...some,
});

describe('what is dropped', () => {
  it('is nothing while there is room and everything is needed', () => {
    const files = [file('/assets/js/a.js')];
    expect(plan(kept({pages: [page('/a', 1, ['/assets/js/a.js'])], files}), bounds)).toEqual({
      pages: [],
      files: [],
      unneeded: {},
    });
  });

  it('are the pages not read for longest where there are too many, but no companions', () => {
    const pages = [page('/b', 2), page('/offline', 0), page('/a', 1), page('/c', 3)];
    const {pages: dropped} = plan(kept({pages, companions: new Set(['/offline'])}), {
      ...bounds,
      pages: 1,
    });
    expect(dropped).toEqual(['/a', '/b']);
  });

  it('are pages until the rest fits, what several need counted once', () => {
    const shared = ['/assets/js/a.js'];
    const pages = [page('/a', 1, [...shared, '/x.png']), page('/b', 2, shared)];
    const files = [file('/assets/js/a.js', 50), file('/x.png', 40)];
    expect(plan(kept({pages, files}), {...bounds, bytes: 110}).pages).toEqual([]);
    expect(plan(kept({pages, files}), {...bounds, bytes: 109}).pages).toEqual(['/a']);
    // It is the pictures that were too much: they go at once.
    expect(plan(kept({pages, files}), {...bounds, bytes: 80}).files).toEqual(['/x.png']);
  });

  it('is a file that nothing needs any more, a day after that and no earlier', () => {
    const files = [file('/assets/js/old.js')];
    const first = plan(kept({files}), bounds);
    expect(first).toEqual({pages: [], files: [], unneeded: {'/assets/js/old.js': now}});
    const after = (time: number) =>
      plan(kept({files, unneeded: first.unneeded}), {...bounds, now: now + time}).files;
    expect(after(day)).toEqual([]);
    expect(after(day + 1)).toEqual(['/assets/js/old.js']);
  });

  it('is no file that a tab may fetch that was open before', () => {
    const files = [file('/assets/js/old.js')];
    const unneeded = {'/assets/js/old.js': now};
    const withTab = (openSince: number) =>
      plan(kept({files, unneeded}), {...bounds, now: now + 9 * day, openSince}).files;
    expect(withTab(now - 1)).toEqual([]);
    expect(withTab(now + 1)).toEqual(['/assets/js/old.js']);
  });

  it('is no longer to go once something needs it again', () => {
    const unneeded = {'/assets/js/a.js': 1};
    const files = [file('/assets/js/a.js')];
    const pages = [page('/a', 1, ['/assets/js/a.js'])];
    expect(plan(kept({pages, files, unneeded}), bounds)).toEqual({
      pages: [],
      files: [],
      unneeded: {},
    });
  });
});
