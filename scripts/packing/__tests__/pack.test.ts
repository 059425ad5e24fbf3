import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {folderOf} from '../../../src/lib/__tests__/factories';
import {filesIn} from '../../../src/built/files-in';
import {pack, type PackOptions} from '../pack';

const page = (body: string) =>
  `<!doctype html><meta charset=UTF-8><style>${body}{}</style><script>go()</script><p>${body}</p>`;
const old = "2018:\n  index: [/docs/2018]\n  article: ['/{slug}.html']\n  slugs: [dns, gpu]\n";

/** Packs a small site of two languages and gives what was written. */
async function packed(files: Record<string, string> = {}, options: PackOptions = {}) {
  const site = {
    '2018.html': page('a'),
    '2018/dns.html': page('b'),
    'en/2018.html': page('c'),
    'dns.html': '<!doctype html><meta charset="utf-8"><script>leadOn()</script>',
    ...files,
  };
  const named = Object.entries(site).map(([file, text]): [string, string] => [
    `build/${file}`,
    text,
  ]);
  const folder = await folderOf({'old.yml': old, ...Object.fromEntries(named)});
  const within = (name: string) => path.join(folder, name);
  const run = () =>
    pack(
      {
        build: within('build'),
        origin: 'https://rings.example',
        baseUrl: '/',
        languages: ['/', '/en/'],
        oldAddresses: path.relative(process.cwd(), within('old.yml')),
        out: within('out'),
      },
      options,
    );
  const read = (name: string) => readFileSync(within(name), 'utf8');
  return {run, read, files: () => filesIn(within('build'))};
}

describe('packing a site', () => {
  it('tells nginx where old addresses lead, in every language, with a slash or without', async () => {
    const {run, read} = await packed();
    await run();
    const lines = read('out/rings-site.conf')
      .split('\n')
      .map((line) => line.trim());
    expect(lines.filter((line) => /^"\S+" "\/.*";$/.test(line))).toEqual([
      '"/docs/2018" "/2018";',
      '"/docs/2018/" "/2018";',
      '"/dns.html" "/2018/dns";',
      '"/gpu.html" "/2018";',
      '"/en/docs/2018" "/en/2018";',
      '"/en/docs/2018/" "/en/2018";',
      '"/en/dns.html" "/en/2018";',
      '"/en/gpu.html" "/en/2018";',
    ]);
  });

  it('tells nginx the scripts of all pages and the styles of each', async () => {
    const {run, read} = await packed();
    await run();
    const conf = read('out/rings-site.conf');
    const [policy = ''] = /~\\\.html\$ .*/.exec(conf) ?? [];
    expect(policy.match(/'sha256-[^']+'/g)).toHaveLength(2);
    expect(policy).toContain("style-src 'self' $rings_styles;");
    expect(policy).not.toContain('unsafe');
    expect(conf.match(/"\/[\w/]+\.html" "'sha256-[^']+'";/g)).toHaveLength(3);
  });

  it('says for hosts of files what their headers are', async () => {
    const {run, read} = await packed();
    await run();
    const [all = '', ...others] = read('out/_headers').split(/\n(?=\/)/);
    expect(all).toMatch(/^\/\*\n {2}X-Content-Type-Options: nosniff\n/);
    expect(all).toMatch(/script-src 'self' 'sha256-[^;]*'; style-src 'self' 'unsafe-inline';/);
    expect(Math.max(...all.split('\n').map(({length}) => length))).toBeLessThan(2000);
    expect(others.map((rule) => rule.split('\n')[0])).toContain('/en/assets/*');
    expect(others).toContain('/*.md\n  Content-Type: text/markdown; charset=utf-8\n');
  });

  it('lets pages ask another origin where it is told to', async () => {
    const {run, read} = await packed({}, {connect: ['https://search.example']});
    await run();
    for (const file of ['out/rings-site.conf', 'out/_headers']) {
      expect(read(file)).toContain("connect-src 'self' https://search.example;");
    }
  });

  it('puts into a page its own policy where a host sends none, and packs again what it packed', async () => {
    const {run, read} = await packed({}, {meta: true});
    await run();
    const html = read('build/2018.html');
    expect(html).toMatch(
      /<meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'sha256-[^']+'; style-src 'self' 'sha256-[^']+'; [^"]*base-uri 'none'"><meta name="referrer" content="same-origin">/,
    );
    await run();
    expect(read('build/2018.html')).toBe(html);
  });

  it('leaves nothing compressed whose file is gone', async () => {
    const {run, files} = await packed({'gone.html.br': 'x', 'gone.html.gz': 'x'});
    await run();
    expect(files().filter((file) => file.startsWith('gone'))).toEqual([]);
  });

  it('refuses pages with code or styles in attributes, naming every one', async () => {
    const {run} = await packed({'bad.html': '<p onclick="go()">', 'worse.html': '<p style="x">'});
    await expect(run()).rejects.toThrow(
      '/bad.html: <p onclick="go()">\n/worse.html: <p style="x">',
    );
  });

  it('refuses a page that does not begin as ours do, where the policy goes into it', async () => {
    const {run} = await packed({'odd.html': '<p>x'}, {meta: true});
    await expect(run()).rejects.toThrow(
      'Expected <meta charset=utf-8> in a page, found none: <p>x',
    );
  });
});
