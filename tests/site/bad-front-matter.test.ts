import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {makeFixtureSite} from '../support/fixture-site';
import type {FixtureSite} from '../support/fixture-site';

const file = 'blog/2018/planted/index.md';
const good = `---
title: 一篇
description: 一句話。
date: 2018-02-03
authors: [editors]
tags: [linux]
---

內文。
`;

/** Each mistake: what is written, and what the build must say of it. */
const mistakes = [
  {
    name: 'an unknown key',
    text: good.replace('tags:', 'tag: linux\ntags:'),
    said: [`${file}:6: found the unknown key \`tag\`; expected one of `, '`tags`'],
  },
  {
    name: 'a day that does not exist',
    text: good.replace('2018-02-03', '2018-02-30'),
    said: [`${file}:4: found \`date: 2018-02-30\`; expected a day that exists, as YYYY-MM-DD`],
  },
  {
    name: 'no description',
    text: good.replace('description: 一句話。\n', ''),
    said: [`${file}:`, 'found no `description`; expected `description`: what the reader will'],
  },
  {
    name: 'an unknown tag',
    text: good.replace('[linux]', '[linux, lunix]'),
    said: [`${file}:6: found \`tags.1: lunix\`; expected an id declared in tags.yml: `, 'linux'],
  },
  {
    name: 'an unknown series',
    text: good.replace('tags:', 'series: storage\ntags:'),
    said: [`${file}:6: found \`series: storage\`; expected an id declared in series.yml: `],
  },
  {
    name: 'a heading of level 1 in the body',
    text: good.replace('內文。', '# 又一個標題\n\n內文。'),
    said: [`${file}:9: found a heading of level 1; expected headings from \`##\` down`],
  },
  {
    name: 'a slug that another article has',
    file: 'blog/2019/planted/index.md',
    text: good.replace('2018-02-03', '2019-02-03'),
    said: [
      `blog/2019/planted/index.md:1: found the slug \`planted\`, which ${file} has already`,
      'expected a slug no other article has',
    ],
  },
];

describe('a build', () => {
  let site: FixtureSite;
  beforeAll(() => {
    site = makeFixtureSite();
    site.write('build/index.html', 'the build before');
  });
  afterAll(() => site.remove());

  it.each(mistakes)(
    'fails on $name, naming the place and what was expected',
    ({file: planted = file, text, said}) => {
      site.write(file, good);
      site.write(planted, text);
      const {status, output} = site.build('--locale', 'zh-Hant');
      rmSync(join(site.directory, planted, '..'), {recursive: true});
      expect(status, output).not.toBe(0);
      for (const words of said) {
        expect(output).toContain(words);
      }
      expect(output).toContain('1 problem in the journal');
      expect(existsSync(join(site.directory, planted))).toBe(false);
    },
  );

  it('that failed leaves the build before it as it was', () => {
    expect(readFileSync(join(site.directory, 'build/index.html'), 'utf8')).toBe('the build before');
  });

  it('passes once the mistakes are mended', () => {
    site.write(file, good);
    const {status, output} = site.build('--locale', 'zh-Hant');
    expect(status, output).toBe(0);
    expect(existsSync(join(site.directory, 'build/2018/planted.html'))).toBe(true);
  });
});
