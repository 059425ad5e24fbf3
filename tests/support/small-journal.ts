import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {PNG} from 'pngjs';
import {chinese, english, makeBare} from './bare-site';
import type {FixtureSite} from './fixture-site';

/** So small that Docusaurus by itself would put it into the page. */
const picture = PNG.sync.write(new PNG({width: 8, height: 8}));

/** An article that has what ties pages of several years together: a series, tags, citations and a picture. */
function toFile(slug: string, year: number, language: string, cites: string, more = ''): string {
  const tags = '[linux, storage]';
  return `---
title: ${slug} in ${language}
description: What ${slug} is about.
date: ${year}-02-03
authors: [editors]
tags: ${tags}
series: kubernetes-storage
${more}---

## Part {#part}

As [said](${cites}) in ${language}. ![A picture](./picture.png)
`;
}

/** Three years of two articles, the last of each year unlisted or in Chinese alone; a handbook of one page. */
export function writeSmallJournal(site: FixtureSite): void {
  makeBare(site);
  const articles = [
    {slug: 'first', year: 2017, cites: '/2019/fifth#part'},
    {slug: 'second', year: 2017, cites: '/2017/first', more: 'unlisted: true\n'},
    {slug: 'cert-manager', year: 2018, cites: '../../2017/first/index.md'},
    {slug: 'fourth', year: 2018, cites: '/2018', chineseOnly: true},
    {slug: 'fifth', year: 2019, cites: '/tags/linux'},
    {slug: 'sixth', year: 2019, cites: '/2019/fifth'},
  ];
  for (const {slug, year, cites, more, chineseOnly} of articles) {
    const inEnglish = cites.startsWith('/') ? `/en${cites}` : cites;
    const texts = {
      [chinese]: toFile(slug, year, 'Chinese', cites, more),
      [english]: toFile(slug, year, 'English', inEnglish, more),
    };
    for (const [folder, text] of Object.entries(texts)) {
      if (chineseOnly && folder === english) continue;
      site.write(`${folder}/${year}/${slug}/index.md`, text);
      writeFileSync(path.join(site.directory, folder, String(year), slug, 'picture.png'), picture);
    }
  }
}
