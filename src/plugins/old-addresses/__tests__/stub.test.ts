import vm from 'node:vm';
import {fromHtml} from 'hast-util-from-html';
import {select} from 'hast-util-select';
import {describe, expect, it} from 'vitest';
import {stubFile, toStubHtml} from '../stub';
import {toStubWords} from '../translations';

const words = {lang: 'zh-Hant', title: '本頁已搬家', link: '前往新址'};
const html = toStubHtml('/2018/網路', 'https://rings.example', words);
const page = fromHtml(html, {verbose: true, onerror: ({ruleId}) => expect.fail(ruleId)});
const encoded = '/2018/%E7%B6%B2%E8%B7%AF';

const property = (selector: string, name: string) => select(selector, page)?.properties[name];
const textOf = (selector: string) => {
  const child = select(selector, page)?.children[0];
  return child?.type === 'text' ? child.value : undefined;
};

describe('a page that leads on', () => {
  it('is a whole page that names its language and its title', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-Hant">/);
    expect(property('html', 'lang')).toBe('zh-Hant');
    expect(property('meta[charset]', 'charSet')).toBe('utf-8');
    expect(property('meta[name=viewport]', 'content')).toMatch(/width=device-width/);
    expect(textOf('title')).toBe('本頁已搬家');
  });

  it('is not for search engines, which are told the new address', () => {
    expect(property('meta[name=robots]', 'content')).toBe('noindex');
    expect(property('link[rel=canonical]', 'href')).toBe(`https://rings.example${encoded}`);
  });

  it('leads on without a script, by refresh and by a link', () => {
    expect(property('meta[http-equiv=refresh]', 'content')).toBe(`0; url=${encoded}`);
    expect(property('body a', 'href')).toBe(encoded);
    expect(textOf('body a')).toBe('前往新址');
  });

  it('has the same script as every other, which a policy names by its hash', () => {
    const other = fromHtml(toStubHtml('/2019', 'https://rings.example', words));
    const script = select('script', other)?.children[0];
    expect(script?.type === 'text' && script.value).toBe(textOf('script'));
  });

  it.each([
    ['', '', ''],
    ['?q=a', '', '?q=a'],
    ['', '#第二節', '#第二節'],
    ['?q=a', '#b', '?q=a#b'],
  ])('keeps the query "%s" and the fragment "%s"', (search, hash, kept) => {
    const visited: string[] = [];
    const location = {search, hash, replace: (address: string) => visited.push(address)};
    const dataset = {to: property('script', 'dataTo')};
    const document = {currentScript: {dataset}};
    vm.runInNewContext(textOf('script') ?? '', {location, document});
    expect(visited).toEqual([`${encoded}${kept}`]);
  });
});

describe('the file of an old address', () => {
  it.each([
    ['/dns.html', 'dns.html'],
    ['/docs/2018/dns', 'docs/2018/dns/index.html'],
    ['/docs/category/2018', 'docs/category/2018/index.html'],
    ['/網路.html', '網路.html'],
    ['/dns.htm', 'dns.htm/index.html'],
  ])('of %s is %s', (from, file) => {
    expect(stubFile(from)).toBe(file);
  });
});

describe('the words of a page that leads on', () => {
  it('are English unless the site says otherwise', () => {
    expect(toStubWords({}, 'en')).toEqual({
      lang: 'en',
      title: 'This page has moved',
      link: 'Go to its new address',
    });
    const translations = {'oldAddresses.title': words.title, 'oldAddresses.link': words.link};
    expect(toStubWords(translations, 'zh-Hant')).toEqual(words);
  });
});
