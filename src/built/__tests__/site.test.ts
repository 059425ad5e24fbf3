import {describe, expect, it} from 'vitest';
import {absoluteUrl, pageFile, pathBelow} from '../site';
import {site} from './fixtures';

const english = {...site, baseUrl: '/en/'};

describe('addresses', () => {
  it('are absolute and percent-encoded', () => {
    expect(absoluteUrl('/2018/年輪 一', site)).toBe(
      'https://rings.example/2018/%E5%B9%B4%E8%BC%AA%20%E4%B8%80',
    );
  });

  it('lose the base URL when they become folders', () => {
    expect(pathBelow('/en/2018', english)).toBe('2018');
    expect(pathBelow('/en/', english)).toBe('');
  });

  it('of another language have no folder here', () => {
    expect(() => pathBelow('/2018', english)).toThrow(
      'Expected a permalink below /en/, found /2018.',
    );
  });
});

describe('the file of a page', () => {
  it('is named like the page where there is no trailing slash', () => {
    expect(pageFile('/en/2018/年輪', english)).toBe('2018/年輪.html');
  });

  it('stands in a folder of its own otherwise', () => {
    expect(pageFile('/2018/nat/', {...site, trailingSlash: true})).toBe('2018/nat/index.html');
    expect(pageFile('/2018/nat', {...site, trailingSlash: undefined})).toBe('2018/nat/index.html');
  });
});
