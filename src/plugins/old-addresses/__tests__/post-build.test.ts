import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {describe, expect, it} from 'vitest';
import {blogPluginName} from '../../../lib/blog-content';
import {folderOf} from '../../../lib/__tests__/factories';
import oldAddressesPlugin from '..';

const old = "2018:\n  index: [/docs/2018]\n  article: ['/{slug}.html']\n  slugs: [dns, gpu]\n";

/** Runs the plugin's last step over a built site and gives the site's folder. */
async function build({
  currentLocale = 'zh-Hant',
  baseUrl = '/',
  page = 'index.html',
  part = '',
  moved = '',
} = {}) {
  const siteDir = await folderOf({'old.yml': old + moved, [`build/${page}`]: 'a page'});
  const context = {
    siteDir,
    baseUrl,
    codeTranslations: {'oldAddresses.title': '本頁已搬家'},
    i18n: {
      currentLocale,
      defaultLocale: 'zh-Hant',
      localeConfigs: {'zh-Hant': {htmlLang: 'zh-TW'}},
    },
  } as unknown as LoadContext;
  const outDir = path.join(siteDir, 'build');
  const partial = {'2018/only-here': ['zh-Hant']};
  const journal = part ? {part, partial} : {partial};
  const props = {
    outDir,
    plugins: [{name: blogPluginName, options: {}, content: {journal}}],
    routesPaths: [baseUrl, `${baseUrl}2018`, `${baseUrl}2018/dns`],
    siteConfig: {url: 'https://rings.example'},
  };
  const plugin = oldAddressesPlugin(context, {id: 'default', file: 'old.yml'});
  await plugin.postBuild?.(props as unknown as Parameters<NonNullable<typeof plugin.postBuild>>[0]);
  return outDir;
}

const filesIn = async (outDir: string) =>
  (await readdir(outDir, {recursive: true})).filter((file) => file.endsWith('.html')).toSorted();

describe('building the old addresses', () => {
  it('writes a page for each', async () => {
    const outDir = await build();
    expect(await filesIn(outDir)).toEqual([
      'dns.html',
      'docs/2018/index.html',
      'gpu.html',
      'index.html',
    ]);
    const dns = await readFile(path.join(outDir, 'dns.html'), 'utf8');
    expect(dns).toContain('<html lang="zh-TW">');
    expect(dns).toContain('<title>本頁已搬家</title>');
    expect(dns).toContain('href="https://rings.example/2018/dns"');
    expect(await readFile(path.join(outDir, 'gpu.html'), 'utf8')).toContain('<a href="/2018">');
  });

  it('leads below the base URL of a site that is not at its root', async () => {
    const outDir = await build({baseUrl: '/rings/'});
    const dns = await readFile(path.join(outDir, 'dns.html'), 'utf8');
    expect(dns).toContain('<a href="/rings/2018/dns">');
  });

  it('leads within the language of the address', async () => {
    const outDir = await build({currentLocale: 'en', baseUrl: '/en/'});
    const dns = await readFile(path.join(outDir, 'dns.html'), 'utf8');
    expect(dns).toContain('<a href="/en/2018/dns">');
  });

  it('waits for the merge of the parts where only one is built', async () => {
    expect(await filesIn(await build({part: 'rest'}))).toEqual(['index.html']);
  });

  it('leads from where a page was to where it is, or to its year where this language has it not', async () => {
    const outDir = await build({
      moved: 'moved: {/2018/was: /2018/dns, /2018/old: /2018/only-here}\n',
    });
    const linkIn = async (file: string) => await readFile(path.join(outDir, file), 'utf8');
    expect(await linkIn('2018/was/index.html')).toContain('<a href="/2018/dns">');
    expect(await linkIn('2018/old/index.html')).toContain('<a href="/2018">');
  });

  it('refuses to lead to a page that is not there', async () => {
    await expect(build({moved: 'moved: {/2018/was: /2018/nds}\n'})).rejects.toThrow(
      'old.yml:5: found `/2018/nds`, which is no page; expected where the page is now.',
    );
  });

  it('never replaces a page', async () => {
    await expect(build({page: 'dns.html'})).rejects.toThrow(/EEXIST.*dns\.html/);
  });
});
