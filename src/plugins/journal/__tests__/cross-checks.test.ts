import {describe, expect, it} from 'vitest';
import {checkTogether} from '../cross-checks';
import {said, source} from './fixtures';

const check = (...sources: Parameters<typeof checkTogether>[0]) =>
  checkTogether(sources, 'zh-Hant').map(said);
const english = {locale: 'en'};

describe('articles that agree', () => {
  it('have slugs and places of their own, and the same facts in every language', () => {
    const facts = {order: 1, series: 'cni', tags: ['dns', 'network']};
    expect(
      check(
        source('dns', facts),
        source('dns', {...facts, title: 'Names'}, english),
        source('cni', {order: 2}),
        source('gpu'),
        source('storage'),
        source('old', {order: 1}, {year: 2017}),
        source('abroad', {order: 7}, english),
      ),
    ).toEqual([]);
  });
});

describe('a slug', () => {
  it('is refused when a Markdown and an MDX file both have it', () => {
    expect(check(source('dns'), source('dns', {}, {file: 'blog/2018/dns/index.mdx'}))).toEqual([
      'blog/2018/dns/index.mdx:1: found the slug `dns`, which blog/2018/dns/index.md has already; expected a slug no other article has: rename the folder.',
    ]);
  });

  it('is refused when another year has it', () => {
    expect(check(source('dns'), source('dns', {}, {year: 2019}))).toEqual([
      'blog/2019/dns/index.md:1: found the slug `dns`, which blog/2018/dns/index.md has already; expected a slug no other article has: rename the folder.',
    ]);
  });

  it('is refused as often as it is repeated, each time beside the first', () => {
    const years = [2017, 2018, 2019].map((year) => source('dns', {}, {year}));
    const problems = check(...years);
    expect(problems).toHaveLength(2);
    for (const problem of problems) {
      expect(problem).toContain('which blog/2017/dns/index.md has already');
    }
  });

  it('is refused in a translation too', () => {
    const others = [2018, 2019].map((year) => source('dns', {}, {...english, year}));
    expect(check(...others)).toHaveLength(1);
  });
});

describe('a translation', () => {
  it.each([
    [
      'another day',
      {date: '2018-03-02'},
      'i18n/en/blog/2018/dns/index.md:4: found `date`: "2018-03-02"; expected "2018-03-01", as in blog/2018/dns/index.md.',
    ],
    [
      'other tags',
      {tags: ['network', 'dns']},
      'i18n/en/blog/2018/dns/index.md:6: found `tags`: ["network","dns"]; expected ["dns","network"], as in blog/2018/dns/index.md.',
    ],
    [
      'another series',
      {series: 'kubernetes-dns'},
      'i18n/en/blog/2018/dns/index.md:7: found `series`: "kubernetes-dns"; expected "cni", as in blog/2018/dns/index.md.',
    ],
    [
      'an order of its own',
      {order: 4},
      'i18n/en/blog/2018/dns/index.md:8: found `order`: 4; expected none, as in blog/2018/dns/index.md.',
    ],
  ])('is refused for %s, whichever file is read first', (_case, facts, problem) => {
    const shared = {tags: ['dns', 'network'], series: 'cni'};
    const original = source('dns', shared);
    const translation = source('dns', {...shared, ...facts}, english);
    expect(check(original, translation)).toEqual([problem]);
    expect(check(translation, original)).toEqual([problem]);
  });

  it('is told what it leaves out', () => {
    expect(check(source('dns', {order: 4}), source('dns', {}, english))).toEqual([
      'i18n/en/blog/2018/dns/index.md:8: found `order`: none; expected 4, as in blog/2018/dns/index.md.',
    ]);
  });
});

describe('an order', () => {
  it('is refused when another article of the year has it', () => {
    expect(check(source('dns', {order: 1}), source('cni', {order: 1}))).toEqual([
      'blog/2018/cni/index.md:8: found `order: 1`, which blog/2018/dns/index.md has already; expected a place of its own on the page of 2018.',
    ]);
  });

  it('is taken by the first that has it, for all that follow', () => {
    const problems = check(...['a', 'b', 'c'].map((slug) => source(slug, {order: 1})));
    expect(problems).toHaveLength(2);
    expect(problems[1]).toContain('which blog/2018/a/index.md has already');
  });

  it('is taken in every language at once', () => {
    expect(check(source('dns', {order: 1}), source('abroad', {order: 1}, english))).toEqual([
      'i18n/en/blog/2018/abroad/index.md:8: found `order: 1`, which blog/2018/dns/index.md has already; expected a place of its own on the page of 2018.',
    ]);
  });
});
