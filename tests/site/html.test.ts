import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {describe, expect, inject, it} from 'vitest';
import {all, isRedirect, readPages, textOf, valueOf} from '../support/pages';
import type {Page} from '../support/pages';
import {problemsOn, unlessEqual} from '../support/problems';
import {siteDir} from '../support/site';

const build = inject('builtSite');
const pages = readPages(build);
const shown = pages.filter((page) => !isRedirect(page));

/** What the Nu HTML checker reports about the HTML files of a folder. */
function htmlErrors(folder: string): string[] {
  const jar = join(siteDir, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const args = ['-jar', jar, '--format', 'json', '--skip-non-html', '--errors-only', '--stdout'];
  const {stdout, stderr} = spawnSync('java', [...args, folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (!stdout.startsWith('{')) {
    throw new Error(`Expected JSON from vnu, found: ${stdout}${stderr}`);
  }
  const {messages} = JSON.parse(stdout) as {
    messages: {url: string; lastLine?: number; message: string; extract?: string}[];
  };
  // Style rules are stylelint's and the bundler's to check: vnu knows no container queries.
  return messages
    .filter(({message}) => !message.startsWith('CSS: '))
    .map(
      ({url, lastLine, message, extract}) =>
        `${url.replace(`file:${folder}/`, '')}:${lastLine}: ${message} ${extract ?? ''}`,
    );
}

/** The headings that hold text. */
function headings(page: Page, selector: string): {level: number; text: string}[] {
  return all(page, selector)
    .map((heading) => ({level: Number(heading.tagName[1]), text: textOf(heading).trim()}))
    .filter(({text}) => text !== '');
}

describe('the HTML', () => {
  it('is valid on every page', () => {
    expect(htmlErrors(build)).toEqual([]);
  });

  it('says its language on every page', () => {
    const languageOf = (page: Page) => valueOf(all(page, 'html')[0], 'lang');
    expect(
      problemsOn(pages, (page) => unlessEqual('the language', languageOf(page), page.locale)),
    ).toEqual([]);
  });

  it('opens no new window: the reader decides', () => {
    expect(
      problemsOn(pages, (page) => unlessEqual('targets:', all(page, '[target]').length, 0)),
    ).toEqual([]);
  });

  it('has one main landmark and one heading of level 1', () => {
    expect(
      problemsOn(shown, (page) => [
        ...unlessEqual('main landmarks:', all(page, 'main').length, 1),
        ...unlessEqual('headings with text:', headings(page, 'h1').length, 1),
        ...unlessEqual('h1 elements:', all(page, 'h1').length, 1),
      ]),
    ).toEqual([]);
  });

  it('skips no heading level', () => {
    expect(
      problemsOn(shown, (page) => {
        const found = headings(page, 'h1, h2, h3, h4, h5, h6');
        return found
          .filter(({level}, index) => level > (found[index - 1]?.level ?? 0) + 1)
          .map(({level, text}) => `h${level} "${text}" after h${level - 2} or higher`);
      }),
    ).toEqual([]);
  });

  it('gives every picture a text alternative, if an empty one', () => {
    expect(
      problemsOn(pages, (page) =>
        all(page, 'img:not([alt])').map((image) => `no alt on ${valueOf(image, 'src')}`),
      ),
    ).toEqual([]);
  });
});
