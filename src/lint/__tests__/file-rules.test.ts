import {describe, expect, it} from 'vitest';
import {describeProblem} from '../../lib/problem';
import {checkFiles, largestAsset} from '../file-rules';

const check = (file: string, size = 1) => checkFiles([{file, size}]).map(describeProblem);

describe('a file among content', () => {
  it.each([
    'blog/2018/dns/index.md',
    'blog/2018/dns/index.mdx',
    'blog/2018/網路/圖一.svg',
    'blog/2018/dns/_part.md',
    'blog/2018/dns/binding.ts',
    'blog/tags.yml',
    'src/pages/_home/index.tsx',
  ])('may be %s', (file) => {
    expect(check(file)).toEqual([]);
  });

  it.each(['a.MD', 'a.Mdx', 'a.markdown', 'a.txt', 'a.html', 'a.DOCX', 'a.ipynb', 'a.rst'])(
    'may not be a text by the name of %s',
    (file) => {
      expect(check(`docs/${file}`)).toEqual([
        expect.stringMatching(
          /^docs\/a\.\w+:1: found a text that ends in `\.\w+`, which no page is made of; .*\(file-type\)$/,
        ),
      ]);
    },
  );

  it.each(['100%.md', 'a b.md', 'a#b.md', 'a?.png'])('may not have the name %s', (name) => {
    expect(check(`docs/${name}`)).toEqual([
      `docs/${name}:1: found the name \`${name}\`; expected a name that an address can hold: letters, digits, \`-\`, \`_\` and \`.\`. (file-name)`,
    ]);
  });

  it('may not be larger than a reader waits for; a text has a limit of its own', () => {
    expect(check('docs/a.png', largestAsset)).toEqual([]);
    expect(check('docs/a.png', largestAsset + 1)[0]).toMatch(
      /found a file of 1001 kB; .*\(asset-size\)$/,
    );
    expect(check('docs/a.md', largestAsset + 1)).toEqual([]);
  });
});
