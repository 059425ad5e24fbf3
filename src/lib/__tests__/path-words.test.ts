import {describe, expect, it} from 'vitest';
import {pathWords} from '../path-words';

describe('the words of an address that led nowhere', () => {
  it.each([
    ['an article', '/2018/kubernetes-storage-i', '/', 'kubernetes storage i'],
    ['an old address', '/docs/2018/kube_proxy.html', '/', 'kube proxy'],
    ['the other language', '/en/2018/dns-i', '/en/', 'dns i'],
    ['Chinese, percent-encoded', '/2018/%E5%84%B2%E5%AD%98', '/', '儲存'],
    ['an address that cannot be decoded', '/100%', '/', '100'],
    ['nothing but furniture', '/docs/2018/', '/', ''],
    ['the root', '/', '/', ''],
  ])('of %s', (_case, pathname, baseUrl, words) => {
    expect(pathWords(pathname, baseUrl)).toBe(words);
  });
});
