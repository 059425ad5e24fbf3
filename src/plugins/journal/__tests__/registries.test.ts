import {describe, expect, it} from 'vitest';
import {folderOf} from '../../../lib/__tests__/factories';
import {iconNames} from '../../../lib/icons';
import {ContentError} from '../../../lib/problem';
import {inLocale, readRegistries} from '../registries';

const files = {
  tags: 'dns:\n  label: DNS\n  description: {zh-Hant: 名稱, en: Names}\n  icon: dns\n',
  series: 'cni:\n  title: CNI\n  description: Networks\n',
  authors: 'editors:\n  name: {zh-Hant: 編輯室, en: The editors}\n',
};

async function read(given: Partial<typeof files> = {}) {
  const texts = Object.entries({...files, ...given});
  const siteDir = await folderOf(
    Object.fromEntries(texts.map(([name, text]) => [`blog/${name}.yml`, text])),
  );
  return readRegistries(siteDir, 'blog', ['zh-Hant', 'en']);
}

async function problemsOf(given: Partial<typeof files>) {
  const error: unknown = await read(given).catch((reason: unknown) => reason);
  return error instanceof ContentError
    ? error.message
        .split('\n')
        .slice(1)
        .map((line) => line.replace(/ \(registry\)$/, ''))
    : error;
}

describe('a text in every language', () => {
  it('is said in the one asked for', () => {
    expect(inLocale({'zh-Hant': '名稱', en: 'Names'}, 'en')).toBe('Names');
  });

  it('is the same in all when it is a plain string', () => {
    expect(inLocale('DNS', 'zh-Hant')).toBe('DNS');
  });

  it('is empty in a language that has none', () => {
    expect(inLocale({en: 'Names'}, 'ja')).toBe('');
  });
});

describe('the registries', () => {
  it('are read as they are written', async () => {
    expect(await read()).toEqual({
      tags: {dns: {label: 'DNS', description: {'zh-Hant': '名稱', en: 'Names'}, icon: 'dns'}},
      series: {cni: {title: 'CNI', description: 'Networks'}},
      authors: {editors: {name: {'zh-Hant': '編輯室', en: 'The editors'}}},
    });
  });

  it('may be empty', async () => {
    expect(await read({tags: '', series: '# none yet\n', authors: '{}'})).toEqual({
      tags: {},
      series: {},
      authors: {},
    });
  });

  const text = 'a text, or one for each language (zh-Hant, en)';

  it.each([
    [
      'a language left out',
      {tags: 'dns:\n  label: DNS\n  description:\n    zh-Hant: 名稱\n'},
      `blog/tags.yml:3: found no \`dns.description.en\`; expected \`dns.description.en\`: ${text}.`,
    ],
    [
      'a language the site has not',
      {tags: 'dns:\n  label: DNS\n  description:\n    zh-Hant: a\n    en: b\n    fr: c\n'},
      `blog/tags.yml:6: found the unknown key \`dns.description.fr\`; expected ${text}.`,
    ],
    [
      'a text that is a number',
      {series: 'cni:\n  title: 1\n  description: Networks\n'},
      `blog/series.yml:2: found \`cni.title: 1\`; expected ${text}.`,
    ],
    [
      'an entry without its words',
      {authors: '# the editors\neditors: {}\n'},
      `blog/authors.yml:2: found no \`editors.name\`; expected \`editors.name\`: ${text}.`,
    ],
    [
      'an icon that was never drawn',
      {tags: 'dns:\n  label: DNS\n  description: Names\n  icon: star\n'},
      `blog/tags.yml:4: found \`dns.icon: star\`; expected one of ${iconNames.join(', ')}.`,
    ],
    [
      'an unknown key',
      {tags: 'dns:\n  label: DNS\n  description: Names\n  colour: red\n'},
      'blog/tags.yml:4: found the unknown key `dns.colour`; expected one of `label`, `description`, `icon`.',
    ],
    [
      'an id that no address can hold',
      {tags: 'The DNS:\n  label: DNS\n  description: Names\n'},
      'blog/tags.yml:1: found the unknown key `The DNS`; expected a map of ids: lower-case letters and digits, in words joined by `-`.',
    ],
    [
      'an entry that is no map',
      {authors: 'editors: us\n'},
      'blog/authors.yml:1: found `editors: us`; expected a map with the keys name.',
    ],
  ])('are refused, at the line, for %s', async (_case, given, problem) => {
    expect(await problemsOf(given)).toEqual([problem]);
  });

  it('are refused for YAML that cannot be read, at its line', async () => {
    expect(await problemsOf({tags: 'dns:\n  label: a: b\n'})).toEqual([
      expect.stringMatching(/^blog\/tags\.yml:2: found YAML that cannot be read/),
    ]);
  });

  it('tell the problems of all three files at once', async () => {
    expect(await problemsOf({tags: 'a: 1', series: 'b: 2', authors: 'c: 3'})).toEqual([
      expect.stringMatching(/^blog\/authors\.yml:1: /),
      expect.stringMatching(/^blog\/series\.yml:1: /),
      expect.stringMatching(/^blog\/tags\.yml:1: /),
    ]);
  });
});
