import path from 'node:path';
import type {I18n} from '@docusaurus/types';
import {expect, it} from 'vitest';
import {servedIndexes} from '../development';
import {indexFolder} from '../shared/search-page';

const i18n = {
  locales: ['zh-Hant', 'en'],
  localeConfigs: {'zh-Hant': {baseUrl: '/'}, en: {baseUrl: '/en/'}},
} as unknown as I18n;

it.each([
  ['/', '/site/build'],
  ['/en/', '/site/build/en'],
])(
  'in development at %s the indexes of all languages are those of the last build',
  (baseUrl, outDir) => {
    const folders = servedIndexes({baseUrl, outDir, i18n});
    expect(folders.map(({publicPath}) => publicPath)).toEqual([
      `/${indexFolder}`,
      `/en/${indexFolder}`,
    ]);
    expect(folders.map(({directory}) => directory)).toEqual([
      path.resolve('/site/build', indexFolder),
      path.resolve('/site/build/en', indexFolder),
    ]);
  },
);
