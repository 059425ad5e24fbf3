import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {filesIn} from '../../src/built/files-in';
import type {Progress} from '../../src/lib/progress';
import {compressed, compressFiles, type Compression} from './compress';
import {hostHeaders} from './host-headers';
import {nginxMaps} from './nginx-maps';
import {inlineCode, offences, type InlineCode} from './inline-code';
import {pagePolicy, withPolicy} from './policy';
import {readMoved} from './moved';

/** A built site and where things of it are; folders and files from the repository's root. */
export interface PackedSite {
  build: string;
  /** As `url` of the site's configuration. */
  origin: string;
  baseUrl: string;
  /** Base URLs of the languages, below the site's: `/` and `/en/`. */
  languages: readonly string[];
  /** The YAML file of old addresses. */
  oldAddresses: string;
  /** Where that goes which a server must know. */
  out: string;
}

export interface PackOptions {
  /** Writes the policy into the pages, for hosts that send no headers of ours. */
  meta?: boolean;
  /** Other origins that pages may ask. */
  connect?: readonly string[];
  /** Brotli's quality; the best unless a test has no time for it. */
  quality?: number;
  progress?: Progress;
}

/**
 * Compresses what a build wrote and writes what a server must know of it: hashes of the code in its pages, and where
 * old addresses lead.
 * @throws if a page has code or styles that its policy would refuse, naming them all
 */
export async function pack(
  site: PackedSite,
  {meta = false, connect = [], quality, progress}: PackOptions = {},
): Promise<Compression & {pages: number}> {
  const files = filesIn(site.build).sort();
  await Promise.all(
    files.filter((file) => compressed.test(file)).map((file) => rm(path.join(site.build, file))),
  );
  const pages = files.filter((file) => file.endsWith('.html'));
  const codes = new Map<string, InlineCode>();
  const found: string[] = [];
  for (const page of pages) {
    const html = await readFile(path.join(site.build, page), 'utf8');
    codes.set(`/${page}`, inlineCode(html));
    found.push(...offences(html).map((offence) => `/${page}: ${offence}`));
  }
  if (found.length > 0) {
    throw new Error(`Expected pages without code outside of scripts, found:\n${found.join('\n')}`);
  }
  const scripts = unique([...codes.values()].flatMap((code) => code.scripts));
  for (const [page, code] of meta ? codes : []) {
    const policy = pagePolicy({scripts: code.scripts, styles: code.styles, connect});
    await rewrite(path.join(site.build, page), (html) => withPolicy(html, policy));
  }
  const moved = await readMoved(site, pages);
  await mkdir(site.out, {recursive: true});
  const maps = nginxMaps({origin: site.origin, codes, scripts, connect, moved});
  await writeFile(path.join(site.out, 'rings-site.conf'), maps);
  await writeFile(
    path.join(site.out, '_headers'),
    hostHeaders({scripts, connect, languages: site.languages}),
  );
  const done = await compressFiles(site.build, files, {quality, progress});
  return {...done, pages: pages.length};
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

/** Replaces a file at once: what is hard-linked to it stays as it is. */
async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(`${file}.new`, change(await readFile(file, 'utf8')));
  await rename(`${file}.new`, file);
}
