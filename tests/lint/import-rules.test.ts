import {resolve} from 'node:path';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';
import {describe, expect, it} from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** The repository's own configuration; only what needs type information is off, for speed. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    {languageOptions: {parserOptions: {projectService: false}}},
  ],
});

async function messagesFor(file: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(source, {filePath: resolve(root, file)});
  return (result?.messages ?? [])
    .filter(({ruleId}) => ruleId === 'rings/import-sides' || ruleId === null)
    .map(({message}) => message);
}

const shared = 'expected shared files';
const node = 'expected the node side to name a component by string';
const typeOnly = 'expected the browser side to take only `import type`';
const builtin = 'expected the browser side never to import Node.js modules';
const plugins = 'expected plugins not to import one another';
const components = 'expected components to stand without a theme';

describe('an import the wrong way is found and explained', () => {
  it.each([
    // 1. Shared files
    ['src/lib/a.ts', `import {readFile} from 'node:fs/promises'`, shared],
    ['src/lib/a.ts', `import {join} from 'path'`, shared],
    ['src/lib/a.ts', `import type {Options} from '../plugins/feeds/options'`, shared],
    ['src/lib/a.ts', `import {Box} from '../components/diagrams/primitives'`, shared],
    ['src/lib/a.ts', `import {docuHash} from '@docusaurus/utils'`, shared],
    ['src/plugins/feeds/types.ts', `import type {Feed} from './render'`, shared],
    ['src/plugins/search/shared/fold.ts', `import {read} from '../read-pages'`, shared],
    ['src/plugins/search/shared/fold.ts', `import Link from '@docusaurus/Link'`, shared],
    // 2. The node side
    ['docusaurus.config.ts', `import './src/css/tokens.css'`, node],
    ['sidebars.ts', `import Home from '@site/src/pages'`, node],
    [
      'src/markdown/remark-figure.ts',
      `import type {FigureProps} from '../components/diagrams/Figure'`,
      node,
    ],
    ['src/plugins/search/index.ts', `import {query} from './client/query'`, node],
    ['src/plugins/search/index.ts', `export {default} from './theme/SearchBar'`, node],
    ['src/plugins/search/index.ts', `const page = import('@theme/SearchPage')`, node],
    ['scripts/new.ts', `import {createElement} from 'react'`, node],
    ['labs/lib/record.ts', `import Layout from '@site/src/theme/Layout'`, node],
    // 3. The browser side
    ['src/pages/index.tsx', `import {options} from '../plugins/feeds/options'`, typeOnly],
    ['src/pages/index.tsx', `import {type Options} from '../plugins/feeds/options'`, typeOnly],
    [
      'src/theme/Root.tsx',
      `import {remarkFigure} from '@site/src/markdown/remark-figure'`,
      typeOnly,
    ],
    ['src/components/a/A.tsx', `import {docuHash} from '@docusaurus/utils'`, typeOnly],
    ['src/plugins/search/client/a.ts', `import {validate} from '../options'`, typeOnly],
    ['src/plugins/search/client/a.ts', `const options = import('../options')`, typeOnly],
    ['src/plugins/search/theme/SearchBar/index.tsx', `import {readFile} from 'fs'`, builtin],
    ['src/components/a/A.tsx', `import type {Stats} from 'node:fs'`, builtin],
    // 4. Closed folders
    ['src/plugins/feeds/index.ts', `import {x} from '../search/shared/fold'`, plugins],
    [
      'src/plugins/feeds/index.ts',
      `import type {X} from '@site/src/plugins/search/types'`,
      plugins,
    ],
    ['src/components/a/A.tsx', `import Admonition from '@theme/Admonition'`, components],
    ['src/components/a/A.tsx', `import type {Props} from '@theme-original/Tabs'`, components],
    ['src/markdown/a.ts', `import {x} from '../../tests/support/a'`, 'expected only tests'],
    ['src/lib/a.ts', `import {x} from './__tests__/factory'`, 'expected only tests'],
    ['src/markdown/a.ts', `import {x} from '../../scripts/a'`, 'expected only scripts/ and tests'],
    ['docusaurus.config.ts', `import {x} from './bench/a'`, 'expected only bench/ and tests'],
    // 5. Packages
    ['src/lib/a.ts', `import pad from 'left-pad'`, 'listed under "dependencies"'],
    ['src/theme/Root.tsx', `import {it} from 'vitest'`, 'listed under "dependencies"'],
    [
      'src/markdown/a.ts',
      `import type {Pad} from '@pads/left'`,
      '`@pads/left` to be listed in package.json',
    ],
    ['scripts/a.ts', `import pad from 'left-pad/fast'`, '`left-pad` to be listed in package.json'],
    [
      'tests/site/a.test.ts',
      `import pad from 'left-pad'`,
      '`left-pad` to be listed in package.json',
    ],
  ])('%s: %s', async (file, source, expected) => {
    const messages = await messagesFor(file, source);
    expect(messages).toEqual([expect.stringContaining(expected)]);
    expect(messages[0]).toContain(`in ${file}`);
  });
});

describe('an import the right way passes', () => {
  it.each([
    ['src/lib/a.ts', `import {b} from './b'`],
    ['src/lib/a.ts', `import type {BlogContent} from '@docusaurus/plugin-content-blog'`],
    ['src/plugins/search/shared/fold.ts', `import type {Page} from '../types'`],
    ['src/plugins/search/shared/fold.ts', `import {articlesIn} from '@site/src/lib/journal'`],
    ['docusaurus.config.ts', `import type {Options} from './src/plugins/feeds/options'`],
    ['src/plugins/search/index.ts', `import {readFile} from 'node:fs/promises'`],
    ['src/plugins/search/index.ts', `import {fold} from './shared/fold'`],
    ['src/markdown/a.ts', `import type {Root} from 'mdast'`],
    ['src/plugins/search/client/sub/a.ts', `import {query} from '../query'`],
    ['src/plugins/search/client/a.ts', `import type {Options} from '../options'`],
    ['src/plugins/search/theme/SearchBar/index.tsx', `import Layout from '@theme/Layout'`],
    ['src/plugins/search/theme/SearchBar/index.tsx', `import styles from './styles.module.css'`],
    ['src/theme/Root.tsx', `import {search} from '../plugins/search/client/query'`],
    ['src/components/a/A.tsx', `import Link from '@docusaurus/Link'`],
    ['src/plugins/search/__tests__/a.test.ts', `import {query} from '../client/query'`],
    ['tests/browser/a.test.ts', `import {chromium} from 'playwright-core'`],
    ['tests/lint/a.test.ts', `import {x} from '../../scripts/ensure-tools'`],
    ['scripts/a.ts', `import {x} from './lib/b'`],
  ])('%s: %s', async (file, source) => {
    expect(await messagesFor(file, source)).toEqual([]);
  });
});
