import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {page, site} from '../../../built/__tests__/fixtures';
import {article, collection, folderOf, journal} from '../../../lib/__tests__/factories';
import {toWords} from '../translations';
import {writeBooks} from '../write-books';
import {noProgress} from '../../../lib/progress';

const content = journal({
  articles: [
    article('nat', {updated: '2018-05-01'}),
    article('dns'),
    article('foreign', {locale: 'en', permalink: '/en/2018/foreign'}),
  ],
  collections: [
    collection('year', '2018', {slugs: ['nat', 'dns', 'foreign']}),
    collection('year', '2017', {slugs: ['foreign']}),
    collection('series', 'net', {slugs: ['dns', 'nat']}),
    collection('tag', 'linux', {slugs: ['nat']}),
  ],
});

async function written(pages: Record<string, string>): Promise<string> {
  const outDir = await folderOf(pages);
  await writeBooks({
    journal: content,
    texts: new Map(),
    progress: noProgress,
    site,
    words: toWords({}),
    outDir,
  });
  return outDir;
}

const pages = {'2018/nat.html': page('<p>NAT</p>'), '2018/dns.html': page('<p>DNS</p>')};

describe('writing books', () => {
  it('binds every year and series with articles in this language, and no tag', async () => {
    const files = await readdir(await written(pages), {recursive: true});
    expect(files.filter((file) => /book\.(?:html|epub)$/.test(file)).toSorted()).toEqual([
      '2018/book.epub',
      '2018/book.html',
      'series/net/book.epub',
      'series/net/book.html',
    ]);
  });

  it('puts the chapters in reading order and dates the book by its latest change', async () => {
    const text = await readFile(path.join(await written(pages), 'series/net/book.html'), 'utf8');
    expect(text.indexOf('<p>DNS</p>')).toBeLessThan(text.indexOf('<p>NAT</p>'));
    expect(text).toContain('Last changed on 2018-05-01.');
  });

  it('names its style sheet by what is in it, and writes it where the page looks for it', async () => {
    const outDir = await written(pages);
    const text = await readFile(path.join(outDir, '2018/book.html'), 'utf8');
    const css = /href="\/(assets\/css\/book\.[0-9a-f]{8}\.css)"/.exec(text)?.[1] ?? '';
    expect(await readFile(path.join(outDir, css), 'utf8')).toContain('break-inside: avoid');
  });

  it('says which page is missing', async () => {
    await expect(written({'2018/nat.html': page('')})).rejects.toThrow(
      /2018\/dns\.html: expected the built page of \/2018\/dns, found none/,
    );
  });

  it('refuses a picture of another host, which a book cannot carry', async () => {
    const picture = page('<img src="https://elsewhere.example/a.png" alt="a">');
    await expect(written({...pages, '2018/nat.html': picture})).rejects.toThrow(
      /book: Expected a picture of https:\/\/rings\.example, found https:\/\/elsewhere/,
    );
  });
});
