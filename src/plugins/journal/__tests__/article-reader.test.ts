import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {folderOf} from '../../../lib/__tests__/factories';
import {createArticleReader} from '../article-reader';
import {articleText} from './fixtures';
import {parseMarkdown} from '../../../markdown/parse';

vi.mock('../../../markdown/parse', {spy: true});

const name = 'blog/2018/dns/index.md';

/** What a reader makes of a text, and how often it parsed one. */
async function read(kept: string, text: string) {
  vi.mocked(parseMarkdown).mockClear();
  const reader = createArticleReader(kept, {url: 'https://rings.example'});
  await reader.open();
  const {reading, problems} = reader.readText(text, name);
  await reader.keep();
  return {links: reading.links, problems, parsed: vi.mocked(parseMarkdown).mock.calls.length};
}

describe('a reader of articles', () => {
  const text = articleText({}, '[cni](/2018/cni)\n');
  const links = [{url: '/2018/cni', line: 8}];

  it('takes up what another one has read, until the text is another', async () => {
    const kept = path.join(await folderOf({}), 'journal/bodies.json');
    expect(await read(kept, text)).toEqual({links, problems: [], parsed: 1});
    expect(await read(kept, text)).toEqual({links, problems: [], parsed: 0});
    expect(await read(kept, articleText({}, '# 標題\n'))).toMatchObject({parsed: 1, links: []});
    expect(await read(kept, articleText({}, '# 標題\n'))).toMatchObject({
      parsed: 0,
      problems: [{file: name, line: 8}],
    });
  });

  it.each([
    ['other code has kept', (json: string) => json.replace(/"version":"/, '$&x')],
    ['was not written to its end', (json: string) => json.slice(0, -5)],
  ])('reads again what %s', async (_case, change) => {
    const kept = path.join(await folderOf({}), 'bodies.json');
    await read(kept, text);
    await writeFile(kept, change(await readFile(kept, 'utf8')));
    expect(await read(kept, text)).toEqual({links, problems: [], parsed: 1});
  });
});
