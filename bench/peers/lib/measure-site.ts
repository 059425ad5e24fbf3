import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import path from 'node:path';
import type {Progress} from '../../../src/lib/progress';
import {serve} from '../../lib/serve';
import {buildSite, reasonOf} from './build-site';
import {readBuilt} from './built-files';
import {addressOf} from './content/article';
import type {Corpus} from './content/corpus';
import {firstView} from './first-view';
import {audit} from './lighthouse';
import {ownPages} from './own-pages';
import type {OwnPage, Row} from './row';
import {linkPackages} from './sites/project';
import type {SiteMaker} from './sites/site';

export interface MeasureOptions {
  /** Whether the pages are visited by Lighthouse and the site is built once more with its caches. */
  isThorough: boolean;
  /** Of processor time, for one build. */
  mostSeconds: number;
  /** Of the server; the browser is told what to do by the next one. */
  port: number;
  progress: Progress;
}

/** Beside the packages: Starlight does not find the parts of its components from a folder of another root. */
const projects = path.resolve(__dirname, '../projects');

/** Writes a site's project into an empty folder. */
export function writeSite(maker: SiteMaker, folder: string, corpus: Corpus): void {
  if (maker.packages) linkPackages(folder, maker.packages);
  maker.write(folder, corpus);
}

/** Builds and visits one site at one size. What fails is said in the row, so that the others still get theirs. */
export async function measureSite(
  maker: SiteMaker,
  corpus: Corpus,
  size: number,
  {isThorough, mostSeconds, port, progress}: MeasureOptions,
): Promise<{row: Row; pages: OwnPage[]}> {
  mkdirSync(projects, {recursive: true});
  const folder = mkdtempSync(path.join(projects, `${maker.name}-`));
  const row: Row = {site: maker.name, size};
  const pages: OwnPage[] = [];
  const build = (state: string) =>
    progress.during(`building, ${state}`, undefined, () => buildSite(maker, folder, mostSeconds));
  try {
    writeSite(maker, folder, corpus);
    row.cold = await build('cold');
    const output = path.join(folder, maker.output);
    const host = await serve((asked) => readBuilt(output, asked), port);
    try {
      row.view = await progress.during('first view', undefined, () =>
        firstView(host, addressOf(corpus.measured)),
      );
      if (isThorough) {
        const url = `${host.origin}${addressOf(corpus.measured)}`;
        await progress.during('Lighthouse', undefined, async () => {
          row.audit = await audit(url, ['performance'], port + 1);
          if (maker.name === 'rings') pages.push(...(await ownPages(host, corpus, port + 1)));
        });
      }
    } finally {
      host.close();
    }
    if (isThorough) {
      row.warm = await build('warm');
    }
  } catch (error) {
    row.failure = reasonOf(error);
    console.error(String(error).slice(0, 2000));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
  return {row, pages};
}
