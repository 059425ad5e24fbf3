import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {folderOf} from '../../../lib/__tests__/factories';
import {readFolder} from '../article-sources';
import {remembering} from '../../../lint/remember';
import {articleText, readers} from './fixtures';

describe('a reader that remembers', () => {
  it('reads a text once, and again when it is another, or another file says the same', () => {
    const read = vi.fn((text: string, file: string) => `${file}: ${text}`);
    const remember = remembering(read);
    const said = [
      ['one', 'a.md'],
      ['one', 'a.md'],
      ['two', 'a.md'],
      ['two', 'b.md'],
      ['one', 'a.md'],
    ].map(([text = '', file = '']) => remember(text, file));
    expect(said).toEqual(['a.md: one', 'a.md: one', 'a.md: two', 'b.md: two', 'a.md: one']);
    expect(read).toHaveBeenCalledTimes(4);
  });

  it('knows nothing of another one', () => {
    const read = vi.fn(() => 0);
    remembering(read)('one', 'a.md');
    remembering(read)('one', 'a.md');
    expect(read).toHaveBeenCalledTimes(2);
  });
});

describe('a save', () => {
  const folder = {locale: 'zh-Hant', directory: 'blog'};
  const setUp = async () => {
    const siteDir = await folderOf({
      'blog/2018/dns/index.md': articleText(),
      'blog/2018/cni/index.md': articleText(),
    });
    const read = vi.fn(readers.readText);
    const remembered = {...readers, readText: remembering(read)};
    const readAll = () => readFolder(siteDir, folder, remembered);
    await readAll();
    read.mockClear();
    return {read, readAll, dns: path.join(siteDir, 'blog/2018/dns/index.md')};
  };

  it('has the text of the saved article read, and of no other', async () => {
    const {read, readAll, dns} = await setUp();
    await writeFile(dns, articleText({}, '[cni](/2018/cni)\n'));
    const {sources} = await readAll();
    expect(sources.map(({slug, reading}) => [slug, reading.links])).toEqual([
      ['cni', []],
      ['dns', [{url: '/2018/cni', line: 8}]],
    ]);
    expect(read.mock.calls.map(([, file]) => file)).toEqual(['blog/2018/dns/index.md']);
  });

  it('is told of what is wrong until it is mended, though other articles are saved meanwhile', async () => {
    const {readAll, dns} = await setUp();
    await writeFile(dns, articleText({tags: '[gpu]'}, '# 標題\n'));
    expect((await readAll()).problems).toHaveLength(2);
    await writeFile(dns.replace('dns', 'cni'), articleText({}, '另一段。\n'));
    expect((await readAll()).problems).toHaveLength(2);
    await writeFile(dns, articleText());
    expect((await readAll()).problems).toEqual([]);
  });
});
