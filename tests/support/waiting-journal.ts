import {chinese, english, makeBare} from './bare-site';
import type {FixtureSite} from './fixture-site';

/** The day on which the journal is looked at, between the one that is out and the one that is scheduled. */
export const today = '2019-06-01';

/** What articles are called: words that stand nowhere else on a page. */
export const titles = {
  chinese: {out: '已經可讀的', draft: '還在寫的', scheduled: '等日子的', unlisted: '不列出的'},
  english: {
    out: 'Read by all',
    draft: 'Half written',
    scheduled: 'Due later',
    unlisted: 'Kept apart',
  },
};

/** Articles that differ in nothing but why they are not read, or read: their slugs say it. */
const articles = [
  {slug: 'out', date: '2019-02-03', more: ''},
  {slug: 'draft', date: '2019-03-04', more: 'draft: true\n'},
  {slug: 'scheduled', date: '2019-06-02', more: ''},
  {slug: 'unlisted', date: '2019-04-05', more: 'unlisted: true\n'},
] as const;

/** A year of articles in both languages, one of each kind, in one series and with one tag; a handbook of one page. */
export function writeWaitingJournal(site: FixtureSite): void {
  makeBare(site);
  // An address of before, of an article that no build has yet.
  site.write(
    'blog/old-addresses.yml',
    "2019:\n  index: [/docs/2019]\n  article: ['/docs/2019/{slug}']\n  slugs: [out, draft, scheduled]\n",
  );
  for (const [folder, title] of [
    [chinese, titles.chinese],
    [english, titles.english],
  ] as const) {
    for (const {slug, date, more} of articles) {
      site.write(
        `${folder}/2019/${slug}/index.md`,
        `---
title: ${title[slug]}
description: About ${slug}.
date: ${date}
authors: [editors]
tags: [linux]
series: kubernetes-storage
${more}---

Text.
`,
      );
    }
  }
}
