import {rmSync} from 'node:fs';
import path from 'node:path';
import type {FixtureSite} from './fixture-site';

/** Folders of articles in each language. */
export const [chinese, english] = ['blog', 'i18n/en/docusaurus-plugin-content-blog'] as const;

const handbooks = ['docs', 'i18n/en/docusaurus-plugin-content-docs/current'];

/** Takes from a fixture site all of its articles, and of its handbook all but one page. */
export function makeBare(site: FixtureSite): void {
  for (const folder of [`${chinese}/2018`, english, ...handbooks]) {
    rmSync(path.join(site.directory, folder), {recursive: true});
  }
  for (const folder of handbooks) {
    site.write(
      `${folder}/index.md`,
      '---\nslug: /\ntitle: Handbook\ndescription: A page.\n---\n\nText.\n',
    );
  }
  site.write('sidebars.ts', `export default {handbook: ['index']};\n`);
}
