import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {parseAtomFeed, parseFeed} from 'feedsmith';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {writeFeeds, type FeedsJob} from '../write-feeds';
import {page, site} from '../../../built/__tests__/fixtures';
import {article, collection, journal} from './fixtures';
import {noProgress} from '../../../lib/progress';

let outDir: string;

beforeEach(async () => {
  outDir = await mkdtemp(path.join(os.tmpdir(), 'feeds-'));
  await mkdir(path.join(outDir, '2018'));
  await writeFile(path.join(outDir, '2018/nat.html'), page('<p>NAT <a href="/2018/dns">a</a></p>'));
  await writeFile(path.join(outDir, '2018/dns.html'), page('<p>DNS</p>'));
});

afterEach(async () => {
  await rm(outDir, {recursive: true});
});

const job = (): FeedsJob => ({
  journal: journal({
    articles: [
      article('nat', {date: '2018-03-01'}),
      article('dns', {date: '2018-04-01'}),
      article('foreign', {locale: 'en', permalink: '/en/2018/foreign'}),
    ],
    collections: [
      collection('year', '2018', {slugs: ['nat', 'dns', 'foreign']}),
      collection('tag', 'abroad', {slugs: ['foreign'], permalink: '/tags/abroad'}),
    ],
  }),
  texts: new Map(),
  progress: noProgress,
  site,
  formats: ['rss', 'atom', 'json'],
  outDir,
});

const read = (file: string) => readFile(path.join(outDir, file), 'utf8');

describe('writing feeds', () => {
  it('reads no page that is in none', async () => {
    await rm(path.join(outDir, '2018/nat.html'));
    await writeFeeds({...job(), most: 1});
    expect(await read('rss.xml')).toContain('/2018/dns</link>');
  });

  it('puts every format of every feed beside its page, and nothing else', async () => {
    await writeFeeds(job());
    const files = await readdir(outDir, {recursive: true});
    expect(files.filter((file) => /(?:xml|json)$/.test(file)).toSorted()).toEqual([
      '2018/atom.xml',
      '2018/feed.json',
      '2018/rss.xml',
      'atom.xml',
      'feed.json',
      'rss.xml',
      'tags/abroad/atom.xml',
      'tags/abroad/feed.json',
      'tags/abroad/rss.xml',
    ]);
  });

  it('fills them with what the built pages say', async () => {
    await writeFeeds(job());
    const {entries = []} = parseAtomFeed(await read('2018/atom.xml'));
    expect(entries.map(({content}) => content?.value)).toEqual([
      '<p>DNS</p>',
      '<p>NAT <a href="https://rings.example/2018/dns">a</a></p>',
    ]);
  });

  it('leaves a feed without articles of this language empty but valid', async () => {
    await writeFeeds(job());
    expect(parseFeed(await read('tags/abroad/rss.xml'))).toMatchObject({
      format: 'rss',
      feed: {title: 'abroad – 年輪', link: 'https://rings.example/tags/abroad'},
    });
    expect(parseFeed(await read('tags/abroad/atom.xml'))).toMatchObject({format: 'atom'});
    expect(JSON.parse(await read('tags/abroad/feed.json'))).toHaveProperty('items', []);
  });

  it('tells each feed its own address', async () => {
    await writeFeeds(job());
    expect(JSON.parse(await read('feed.json'))).toHaveProperty(
      'feed_url',
      'https://rings.example/feed.json',
    );
    expect(await read('2018/rss.xml')).toContain('href="https://rings.example/2018/rss.xml"');
  });

  it('writes only the formats asked for', async () => {
    await writeFeeds({...job(), formats: ['atom']});
    expect((await readdir(outDir)).toSorted()).toEqual(['2018', 'atom.xml', 'tags']);
  });

  it('names the built page that is missing', async () => {
    await rm(path.join(outDir, '2018/dns.html'));
    await expect(writeFeeds(job())).rejects.toThrow(
      `${path.join(outDir, '2018/dns.html')}: expected the built page of /2018/dns, found none.`,
    );
  });

  it('names the built page that a feed cannot hold', async () => {
    await writeFile(path.join(outDir, '2018/dns.html'), page('<p>DNS\u0001</p>'));
    await expect(writeFeeds(job())).rejects.toThrow(/2018\/dns\.html: .*U\+0001/);
  });
});
