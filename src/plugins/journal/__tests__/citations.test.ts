import {describe, expect, it} from 'vitest';
import {citedSlugs} from '../citations';

const known = new Set(['dns', 'nat', 'kubernetes-儲存']);
const cited = (links: string[], permalink = '/2018/dns') =>
  citedSlugs(links, {permalink, url: 'https://rings.example'}, known);

describe('a link to another article', () => {
  it.each([
    ['a path', '/2018/nat'],
    ['a path with a fragment', '/2018/nat#snat'],
    ['a path with its slash', '/2018/nat/'],
    ['the other language', '/en/2018/nat'],
    ['an address of the site', 'https://rings.example/2018/nat?x=1'],
    ['a file', '../nat/index.mdx'],
    ['a file with a fragment', '../../2018/nat/index.md#snat'],
    ['a file from the root of the site', '@site/blog/2018/nat/index.mdx'],
    ['a page beside it', 'nat'],
  ])('may be %s', (_case, link) => {
    expect(cited([link])).toEqual(['nat']);
  });

  it('may be percent-encoded, or not', () => {
    expect(cited(['/2018/kubernetes-%E5%84%B2%E5%AD%98'])).toEqual(['kubernetes-儲存']);
    expect(cited(['/2018/kubernetes-儲存'])).toEqual(['kubernetes-儲存']);
  });

  it('starts from the page of its own language', () => {
    expect(cited(['nat', '../nat/index.mdx'], '/en/2018/dns')).toEqual(['nat']);
  });

  it.each([
    ['another site', 'https://example.com/2018/nat'],
    ['another kind of page', '/tags/nat'],
    ['no article', '/2018/nothing'],
    ['itself', '/2018/dns#part'],
    ['a place on the page', '#nat'],
    ['a mail', 'mailto:nat@example.com'],
    ['no address at all', 'https://'],
  ])('is not %s', (_case, link) => {
    expect(cited([link])).toEqual([]);
  });
});
