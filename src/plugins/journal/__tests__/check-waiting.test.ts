import {describe, expect, it} from 'vitest';
import type {FrontMatter} from '../front-matter';
import {checkWaiting} from '../check-waiting';
import {said, source} from './fixtures';

const site = {url: 'https://rings.example', baseUrls: {'zh-Hant': '/', en: '/en/'}};
const today = '2026-11-30';

/** What is wrong with a link of an article to one of these. */
function check(link: string, own: Partial<FrontMatter> = {}, locale = 'zh-Hant'): string[] {
  const reading = {minutes: 1, links: [{url: link, line: 12}], labs: [], notes: [], outline: null};
  const sources = [
    source('own', {date: '2026-03-01', ...own}, {year: 2026, locale, reading}),
    source('out', {date: '2026-11-30'}, {year: 2026}),
    source('draft', {date: '2026-03-01', draft: true}, {year: 2026}),
    source('draft', {date: '2026-03-01'}, {year: 2026, locale: 'en'}),
    source('soon', {date: '2026-12-10'}, {year: 2026}),
  ];
  return checkWaiting(sources, site, today).map(said);
}

describe('a link of an article', () => {
  it('to a draft is told by file and line, with what to do', () => {
    expect(check('/2026/draft#part')).toEqual([
      'blog/2026/own/index.md:12: found a link to `/2026/draft#part`, which is a draft (blog/2026/draft/index.md); ' +
        'expected one to an article that is out on 2026-11-30: take `draft` out of that one, or the link out of this.',
    ]);
  });

  it('to a scheduled one is, too, by whatever address', () => {
    const found = check('../soon/index.md');
    expect(found).toEqual([
      'blog/2026/own/index.md:12: found a link to `../soon/index.md`, which is scheduled for 2026-12-10 (blog/2026/soon/index.md); ' +
        'expected one to an article that is out on 2026-11-30: give that one an earlier `date`, this one a later, or take the link out.',
    ]);
    expect(check('https://rings.example/2026/soon')).toHaveLength(1);
    expect(check('/2026/soon', {}, 'en')).toHaveLength(1);
  });

  it('may not lead to one that comes later than its own', () => {
    expect(check('/2026/soon', {date: '2026-12-09'})).toHaveLength(1);
    expect(check('/2026/soon', {date: '2026-12-10'})).toEqual([]);
    expect(check('/2026/draft', {date: '2026-12-10'})).toHaveLength(1);
  });

  it.each([
    ['is out', '/2026/out', {}],
    ['is in no folder', '/2026/none', {}],
    ['is out in the language of the address', '/en/2026/draft', {}],
    ['waits as it does itself', '/2026/soon', {draft: true}],
  ])('may lead to one that %s', (_case, link, own) => {
    expect(check(link, own)).toEqual([]);
  });
});
