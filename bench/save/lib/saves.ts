import path from 'node:path';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {addressOf} from '../../peers/lib/content/article';
import type {Corpus} from '../../peers/lib/content/corpus';
import {docusaurusFaster} from '../../peers/lib/sites/docusaurus';
import {writeFiles} from '../../peers/lib/sites/project';
import {rings} from '../../peers/lib/sites/rings';
import type {SiteMaker} from '../../peers/lib/sites/site';

const root = path.resolve(__dirname, '../../..');

/** One kind of save: what a writer changes, and where it is seen. */
export interface Save {
  kind: string;
  file: string;
  /** The page that shows it, by its path. */
  page: string;
  /** The file's text with a mark in it. */
  withMark: (text: string, mark: string) => string;
  /** The language that the preview is in, if not the default one. */
  locale?: string;
}

/** A site in whose preview saves are measured. */
export interface SavedSite {
  maker: SiteMaker;
  saves: (corpus: Corpus) => Save[];
}

const atTheEnd = (text: string, mark: string) => `${text.trimEnd()}\n\n${mark}\n`;
const asVariable = (text: string, mark: string) => `${text}\n:root {\n  --saved: ${mark};\n}\n`;
const handbookPage = 'writing';
const handbook = {
  kind: 'handbook page',
  file: `docs/${handbookPage}.md`,
  page: `/docs/${handbookPage}`,
  withMark: atTheEnd,
};

/** Ours, this repository as it stands. */
export const ours: SavedSite = {
  maker: rings,
  saves({measured}) {
    const withFigures = '2018/kubernetes-dns';
    return [
      {
        kind: 'article',
        file: `blog/${measured.year}/${measured.slug}/index.md`,
        page: addressOf(measured),
        withMark: atTheEnd,
      },
      {
        kind: 'article with figures',
        file: `blog/${withFigures}/index.mdx`,
        page: `/${withFigures}`,
        withMark: atTheEnd,
      },
      {
        kind: 'English article',
        file: `i18n/en/docusaurus-plugin-content-blog/${withFigures}/index.mdx`,
        page: `/en/${withFigures}`,
        withMark: atTheEnd,
        locale: 'en',
      },
      handbook,
      {
        kind: 'component',
        file: 'src/theme/Footer/index.tsx',
        page: '/about',
        withMark: (text, mark) => text.replace(/<footer .*>/, `$&${mark}`),
      },
      {kind: 'style sheet', file: 'src/css/base.css', page: '/about', withMark: asVariable},
    ];
  },
};

/** The stock blog with the same articles and our handbook, and a component of its own. */
export const stock: SavedSite = {
  maker: {
    ...docusaurusFaster,
    // The same packages: nothing has to be installed.
    packages: root,
    write(folder, corpus) {
      docusaurusFaster.write(folder, corpus);
      const config = path.join(folder, 'docusaurus.config.js');
      writeFileSync(config, readFileSync(config, 'utf8').replace('"docs": false,', ''));
      cpSync(path.join(root, 'docs'), path.join(folder, 'docs'), {
        recursive: true,
        filter: (source) => !source.endsWith('.mdx'),
      });
      writeFiles(folder, {
        'src/theme/Footer/index.js':
          "import React from 'react';\n" +
          'export default function Footer() {\n  return <footer className="footer">Footer</footer>;\n}\n',
      });
    },
  },
  saves: ({measured}) => [
    {
      kind: 'article',
      file: `blog/${measured.date}-${measured.slug}.md`,
      page: addressOf(measured),
      withMark: atTheEnd,
    },
    handbook,
    {
      kind: 'component',
      file: 'src/theme/Footer/index.js',
      page: addressOf(measured),
      withMark: (text, mark) => text.replace(/<footer .*?>/, `$&${mark}`),
    },
    {
      kind: 'style sheet',
      file: 'src/css/custom.css',
      page: addressOf(measured),
      withMark: asVariable,
    },
  ],
};
