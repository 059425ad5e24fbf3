import {describe, expect, it} from 'vitest';
import {validated} from '../../../lib/__tests__/factories';
import {validateOptions} from '../options';
import {fillTemplate} from '../page-links';

const facts = {
  path: 'blog/2018/c#/a b.mdx',
  title: '100% & <more>? {path}',
  permalink: 'https://rings.example/2018/x?y#z',
};

describe('the address of a page by a template', () => {
  it('has the file in its path, its slashes as they are', () => {
    expect(fillTemplate('https://git.example/edit/{path}', facts)).toBe(
      'https://git.example/edit/blog/2018/c%23/a%20b.mdx',
    );
  });

  it('says title and address in a query so that they arrive as they are', () => {
    const template = 'https://git.example/issues/new?title={title}&body={permalink}';
    const {searchParams, hash} = new URL(fillTemplate(template, facts));
    expect(Object.fromEntries(searchParams)).toEqual({title: facts.title, body: facts.permalink});
    expect(hash).toBe('');
  });

  it('puts each in as often as the template has it, and nothing into what is put in', () => {
    expect(fillTemplate('mailto:a@b.example?subject={title}{title}', facts)).toBe(
      `mailto:a@b.example?subject=${encodeURIComponent(facts.title).repeat(2)}`,
    );
  });
});

describe('the options editUrl and reportUrl', () => {
  it('are kept as they are written', () => {
    const links = {
      editUrl: 'https://git.example/{path}',
      reportUrl: 'mailto:a@b.example?body={permalink}',
    };
    expect(validated(validateOptions, links)).toMatchObject(links);
  });

  it.each([
    [
      {editUrl: 'https://git.example/{file}'},
      'no places but {path}, {title}, {permalink}, found {file',
    ],
    [{editUrl: '/edit/{path}'}, 'expected an address with https: or http:, found /edit/{path}'],
    [{editUrl: 'mailto:a@b.example'}, 'expected an address with https: or http:'],
    [{reportUrl: 'javascript:alert(1)'}, 'expected an address with https: or http: or mailto:'],
  ])('refuse %j', (options, message) => {
    expect(() => validated(validateOptions, options)).toThrow(message);
  });
});
