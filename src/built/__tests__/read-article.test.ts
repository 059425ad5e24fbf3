import {rm} from 'node:fs/promises';
import path from 'node:path';
import {toHtml} from 'hast-util-to-html';
import {describe, expect, it} from 'vitest';
import {article, folderOf, journal} from '../../lib/__tests__/factories';
import {readArticle} from '../read-article';
import {page, site} from './fixtures';
import {noProgress} from '../../lib/progress';

const nat = article('nat');

async function built(pages: Record<string, string>) {
  return {
    journal: journal({}),
    texts: new Map(),
    progress: noProgress,
    site,
    outDir: await folderOf(pages),
  };
}

describe('reading a built article', () => {
  it('gives its text', async () => {
    const job = await built({'2018/nat.html': page('<p>NAT</p>')});
    expect(toHtml(await readArticle(nat, job))).toBe('<p>NAT</p>');
  });

  it('parses its page once for all that read it', async () => {
    const job = await built({'2018/nat.html': page('<p>NAT</p>')});
    const first = await readArticle(nat, job);
    await rm(path.join(job.outDir, '2018/nat.html'));
    expect(await readArticle(nat, job)).toBe(first);
  });

  it('names the page that is missing, and the one that it cannot read', async () => {
    await expect(readArticle(nat, await built({}))).rejects.toThrow(
      /2018\/nat\.html: expected the built page of \/2018\/nat, found none/,
    );
    await expect(readArticle(nat, await built({'2018/nat.html': '<p>NAT</p>'}))).rejects.toThrow(
      /2018\/nat\.html: Expected the article in an element matching/,
    );
  });
});
