import {describe, expect, it} from 'vitest';
import {translateFrontMatter} from '../front-matter';
import {slugOf} from '../slug';
import {tagTable, translateTags} from '../tags';
import {importOf, options, registries} from './import';

const translate = (meta: Record<string, unknown>, file = 'a.md') =>
  translateFrontMatter(file, {meta, lineOf: () => 3}, {tags: []}, options.choices);

describe('front matter of others', () => {
  it.each([
    ['2018/1/2 10:00:00', '2018-01-02'],
    ['2018-01-02T23:00:00Z', '2018-01-02'],
    ['2018年1月2日', '2018-01-02'],
    ['Tue, 02 Jan 2018 00:00:00 GMT', '2018-01-02'],
    ['2018-02-30', '2020-02-02'],
  ])('tells the day of `%s` as %s', (date, day) => {
    expect(translate({title: 'A', date}).facts.date).toBe(day);
  });

  it('says with other signs what front matter must not have, and describes by words, not formulas', () => {
    const {text, obstacles} = importOf(
      String.raw`---
title: 'C:\users'
---

這一段先說$\bar x$這件事，再說別的。
`,
    );
    expect(obstacles).toEqual([]);
    expect(text).toContain('title: C:＼users\ndescription: 這一段先說這件事，再說別的。\n');
  });

  it('leaves the day to the file’s name, and then to whoever imports', () => {
    expect(translate({title: 'A'}, '2018-01-02-a.md').facts.date).toBe('2018-01-02');
    const {facts, notes} = translate({title: 'A'});
    expect(facts.date).toBe('2020-02-02');
    expect(notes).toEqual([{line: 3, found: 'no date', now: '`2020-02-02`', needsPerson: true}]);
  });

  it('gives only declared tags, from tags and categories alike', () => {
    const {facts, notes} = translate({
      title: 'A',
      date: '2018-01-02',
      tags: 'k8s, Cats',
      categories: ['Linux'],
    });
    expect(facts.tags).toEqual(['kubernetes', 'linux']);
    expect(notes.map(({found}) => found)).toEqual(['the tag `Cats`, not in tags.yml']);
  });

  it('keeps drafts drafts, and tells of every key it leaves out', () => {
    const {facts, notes} = translate(
      {title: 'A', date: '2018-01-02', permalink: '/x', toc: true},
      '_drafts/a.md',
    );
    expect(facts.draft).toBe(true);
    expect(notes.map(({found, needsPerson}) => [found.slice(0, 10), needsPerson])).toEqual([
      ['`permalink', true],
      ['`toc: true', undefined],
    ]);
  });
});

describe('tags', () => {
  const table = tagTable(registries.tags, {Cats: ['linux'], Dogs: null});

  it('mean what the writer’s table says', () => {
    expect(translateTags(['cats', 'K8s'], table)).toEqual({
      tags: ['linux', 'kubernetes'],
      unknown: [],
    });
  });

  it('are the fallback where none is known', () => {
    expect(translateTags(['dogs', 'birds'], table)).toEqual({
      tags: ['imported'],
      unknown: ['birds'],
    });
  });
});

describe('slugs', () => {
  it.each([
    ['2018-01-02-Foo Bar.md', 'foo-bar'],
    ['2018-01-02-foo/index.md', 'foo'],
    ['面試：第一題.md', '面試-第一題'],
    ['2018-01-02.md', 'the-title'],
  ])('of %s are %s', (file, slug) => {
    expect(slugOf(file, 'The title')).toBe(slug);
  });
});
