import {describe, expect, it} from 'vitest';
import {folderOf} from '../../../lib/__tests__/factories';
import {ContentError} from '../../../lib/problem';
import {readOldAddresses} from '../old-addresses-file';

const read = async (text: string) =>
  readOldAddresses(await folderOf({'blog/old.yml': text}), 'blog/old.yml');

/** A year's lines, with others in place of some. */
const yearOf = (lines: {index?: string; article?: string; slugs?: string; more?: string}) => {
  const {index = '[/old]', article = "['/docs/{slug}']", slugs = '[dns]', more = ''} = lines;
  return `2018:\n  index: ${index}\n  article: ${article}\n  slugs: ${slugs}\n${more}`;
};

async function problemsOf(text: string) {
  const error: unknown = await read(text).catch((reason: unknown) => reason);
  return error instanceof ContentError ? error.message.split('\n').slice(1) : error;
}

describe('the file of old addresses', () => {
  it('is read as it is written', async () => {
    expect(await read(yearOf({article: "['/{slug}.html', '/docs/{slug}']"}))).toEqual({
      2018: {index: ['/old'], article: ['/{slug}.html', '/docs/{slug}'], slugs: ['dns']},
    });
  });

  it('may say nothing', async () => {
    expect(await read('# none yet\n')).toEqual({});
  });

  it.each([
    [
      'an address that does not begin with a slash',
      yearOf({index: '[/a, docs/b]'}),
      'blog/old.yml:2: found `2018.index.1: docs/b`; expected a list of addresses that begin with `/`.',
    ],
    [
      "an article's address without its slug",
      yearOf({article: '[/docs]'}),
      'blog/old.yml:3: found `2018.article.0: /docs`; expected a list of addresses that begin with `/` and hold `{slug}`.',
    ],
    [
      "an article's address that does not begin with a slash",
      yearOf({article: "['{slug}']"}),
      'blog/old.yml:3: found `2018.article.0: {slug}`; expected a list of addresses that begin with `/` and hold `{slug}`.',
    ],
    [
      'a slug given twice',
      yearOf({slugs: '[dns, dns]'}),
      'blog/old.yml:4: found `2018.slugs.1: dns`; expected a list of different slugs.',
    ],
    [
      'no slugs',
      yearOf({slugs: '[]'}),
      'blog/old.yml:4: found `2018.slugs: []`; expected a list of different slugs.',
    ],
    [
      'an unknown key',
      yearOf({more: '  tags: []\n'}),
      'blog/old.yml:5: found the unknown key `2018.tags`; expected one of `index`, `article`, `slugs`.',
    ],
    [
      'a missing key',
      "2018:\n  index: [/a]\n  article: ['/{slug}']\n",
      'blog/old.yml:1: found no `2018.slugs`; expected `2018.slugs`: a list of different slugs.',
    ],
    [
      'a key that is no year',
      yearOf({more: 'later: {}\n'}),
      'blog/old.yml:5: found the unknown key `later`; expected years, such as `2018`, or `moved`.',
    ],
    [
      'a move to what is no address',
      yearOf({more: 'moved:\n  /2018/a: b\n'}),
      'blog/old.yml:6: found `moved./2018/a: b`; expected a map of old addresses to new ones, all of which begin with `/`.',
    ],
    [
      'a move from what is no address',
      yearOf({more: 'moved:\n  a: /2018/b\n'}),
      'blog/old.yml:6: found the unknown key `moved.a`; expected a map of old addresses to new ones, all of which begin with `/`.',
    ],
    [
      'a year that is no map',
      '2018: [/a]\n',
      'blog/old.yml:1: found `2018: ["/a"]`; expected a map with `index`, `article` and `slugs`.',
    ],
  ])('is refused, at the line, for %s', async (_case, text, problem) => {
    expect(await problemsOf(text)).toEqual([problem]);
  });

  it('is refused where a page has an address that is said to have moved, or none is where it leads', async () => {
    const siteDir = await folderOf({
      'old.yml': 'moved:\n  /2018/a: /2018/b\n  /2018/b: /2018/c\n  /2018/d: /2018/b\n',
    });
    const reading = readOldAddresses(siteDir, 'old.yml', (page) => page === '/2018/b');
    await expect(reading).rejects.toThrow(
      [
        "2 problems in the site's content:",
        'old.yml:3: found `/2018/b`, which is a page; expected an address it had before.',
        'old.yml:3: found `/2018/c`, which is no page; expected where the page is now.',
      ].join('\n'),
    );
  });
});
