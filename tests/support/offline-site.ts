import {cpSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {chinese, english, makeBare} from './bare-site';
import {makeFixtureSite, type FixtureSite} from './fixture-site';
import {siteDir} from './site';

/** Where the site is: not at the root, which a worker must not take for its own. */
export const base = '/rings/';

function toArticle(slug: string, text: string): string {
  return `---
title: ${slug}
description: What ${slug} is about.
date: 2018-02-03
authors: [editors]
tags: [linux]
---

${text}
`;
}

/** A small journal that devices keep: two articles, and a handbook of one page. */
export function makeOfflineSite(): FixtureSite {
  const site = makeFixtureSite();
  makeBare(site);
  for (const folder of [chinese, english]) {
    site.write(
      `${folder}/2018/cert-manager/index.md`,
      toArticle('cert-manager', 'The first certificate. ![A picture](./picture.png)'),
    );
    site.write(`${folder}/2018/second/index.md`, toArticle('second', 'About persimmons.'));
    cpSync(
      path.join(siteDir, 'static/img/card.png'),
      path.join(site.directory, folder, '2018/cert-manager/picture.png'),
    );
  }
  change(site, 'docusaurus.config.ts', "baseUrl: '/'", `baseUrl: '${base}'`);
  const plugin = "'./src/plugins/offline/index.ts'";
  change(site, 'docusaurus.config.ts', plugin, `[${plugin}, {enabled: true}]`);
  return site;
}

/** What the next build says otherwise: a text, and a word of the search's script. */
export function changeEdition(site: FixtureSite): void {
  change(site, 'blog/2018/cert-manager/index.md', 'The first certificate', 'The next certificate');
  change(site, 'blog/2018/second/index.md', 'persimmons', 'quinces');
  change(site, 'i18n/zh-Hant/code.json', '"message": "關閉"', '"message": "關起來"');
}

/** @throws where there is nothing to change, so that no test runs on the same thing twice */
function change(site: FixtureSite, file: string, from: string, to: string): void {
  const text = readFileSync(path.join(site.directory, file), 'utf8');
  if (!text.includes(from)) throw new Error(`Expected ${from} in ${file}, found none.`);
  site.write(file, text.replaceAll(from, to));
}
