import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {newCommand} from '../../scripts/creating/command';
import {importCommand} from '../../scripts/importing/command';
import {makeFixtureSite, type FixtureSite} from '../support/fixture-site';
import {all, readPage, textOf, values} from '../support/pages';
import {siteDir} from '../support/site';
import {writeSmallJournal} from '../support/small-journal';

const source = path.join(siteDir, 'tests/fixtures/import');
const english = 'i18n/en/docusaurus-plugin-content-blog';

/** One build of a small journal with what the two commands made in it. */
describe('articles made by command', () => {
  let site: FixtureSite;
  const said: string[] = [];
  const output = {out: (text: string) => said.push(text), error: (text: string) => said.push(text)};
  const page = (name: string) => readPage(path.join(site.directory, 'build'), `${name}.html`);
  const read = (file: string) => readFileSync(path.join(site.directory, file), 'utf8');
  const statesOf = (folder: string) =>
    readdirSync(folder, {recursive: true}).map((name) => {
      const {size, mtimeMs} = statSync(path.join(folder, String(name)));
      return [name, size, mtimeMs];
    });

  beforeAll(async () => {
    site = makeFixtureSite();
    writeSmallJournal(site);
    const before = statesOf(source);
    const report = path.join(site.directory, 'import-report.md');
    const args = [source, '--report', report, '--date', '2020-02-02'];
    expect(await importCommand(args, site.directory, '2026-01-01', output), said.join('\n')).toBe(
      0,
    );
    expect(statesOf(source)).toEqual(before);
    // By itself Docusaurus would read a day in this slug.
    const made = ['7-0-0', '--title', '第七', '--title-en', 'The seventh', '--tags', 'linux'];
    expect(await newCommand(made, site.directory, '2026-01-01', output), said.join('\n')).toBe(0);
    const draft = ['eighth', '--title', '第八', '--tags', 'linux', '--lab'];
    expect(await newCommand(draft, site.directory, '2026-01-01', output), said.join('\n')).toBe(0);
    for (const folder of ['blog', english]) {
      const file = `${folder}/2026/7-0-0/index.md`;
      site.write(file, read(file).replace('draft: true\n', ''));
    }
    const {status, output: printed} = site.build();
    expect(status, printed).toBe(0);
  });
  afterAll(() => site.remove());

  it('builds a new article in both languages once it is no draft', () => {
    expect(all(page('2026/7-0-0'), 'h1').map(textOf)).toEqual(['第七']);
    expect(all(page('en/2026/7-0-0'), 'h1').map(textOf)).toEqual(['The seventh']);
  });

  it('publishes nothing of a draft', () => {
    expect(existsSync(path.join(site.directory, 'blog/2026/eighth/index.md'))).toBe(true);
    expect(existsSync(path.join(site.directory, 'labs/eighth/lab.sh'))).toBe(true);
    expect(existsSync(path.join(site.directory, 'build/2026/eighth.html'))).toBe(false);
  });

  it('builds posts of Hexo with their listing, picture, note and links', () => {
    const post = page('2019/bridges');
    expect(all(post, 'h1').map(textOf)).toEqual(['橋接器怎麼記住位址']);
    expect(all(post, 'article pre').map(textOf).join()).toContain('bridge fdb show');
    expect(values(post, 'article img[alt="位址表"]', 'src')).toHaveLength(1);
    const links = values(post, 'article a[href]', 'href');
    expect(links).toContain('/2020/backlog');
    expect(all(post, 'article .theme-admonition-info').map(textOf).join()).toContain(
      '這個數字可以改',
    );
  });

  it('builds notes of HackMD with a title, a day and a block that folds', () => {
    const note = page('2020/backlog');
    expect(all(note, 'h1').map(textOf)).toEqual(['佇列滿了之後']);
    expect(all(note, 'article details pre').map(textOf).join()).toContain('ss -lnt');
    expect(all(note, 'article mark').map(textOf)).toEqual(['滿了']);
  });

  it('builds English posts of Docusaurus in English, with what MDX would have refused', () => {
    const post = page('en/2021/ports');
    expect(all(post, 'article').map(textOf).join()).toContain('{odd} ones, where 1 < 2');
    expect(all(post, 'article').map(textOf).join()).toContain('or the queues.');
  });

  it('reports what was lost, with its line in the source', () => {
    const report = read('import-report.md');
    expect(report).toContain(
      '- notes/backlog.md:15: a picture at `https://pictures.invalid/queue.png`',
    );
    expect(report).toContain('- blog/2021-05-06-ports.mdx:9: an import or export of MDX → nothing');
  });

  it('refuses to import the same files again, and leaves the articles as they are', async () => {
    const before = statesOf(path.join(site.directory, 'blog'));
    const report = path.join(site.directory, 'second-report.md');
    const args = [source, '--report', report];
    expect(await importCommand(args, site.directory, '2026-01-01', output)).toBe(1);
    expect(said.join('\n')).toContain('which blog/2019/bridges/index.md has');
    expect(statesOf(path.join(site.directory, 'blog'))).toEqual(before);
  });
});
