import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {selectAll} from 'hast-util-select';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {big5Characters} from '../support/big5';
import {runDocusaurus} from '../support/docusaurus';
import {makeFixtureSite} from '../support/fixture-site';
import type {FixtureSite} from '../support/fixture-site';
import {isRedirect, readPages, textOf, valueOf} from '../support/pages';
import {problemsOn} from '../support/problems';
import {siteDir} from '../support/site';

type Messages = Record<string, string>;

/** The messages of a translation file by id. */
function messagesIn(file: string): Messages {
  const entries = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    string | {message: string}
  >;
  return Object.fromEntries(
    Object.entries(entries)
      .filter(([id]) => !id.endsWith('___DESCRIPTION'))
      .map(([id, entry]) => [id, typeof entry === 'string' ? entry : entry.message]),
  );
}

const chinese = messagesIn(join(siteDir, 'i18n/zh-Hant/code.json'));
const isStock = (id: string) => id.startsWith('theme.');
const placeholders = (message: string) => (message.match(/\{\w+\}/g) ?? []).sort();

/** Ids that plugins look up while building, outside of components, with their English defaults. */
function nodeMessages(): Messages {
  const files = readdirSync(join(siteDir, 'src/plugins'))
    .map((plugin) => join(siteDir, 'src/plugins', plugin, 'translations.ts'))
    .filter((file) => existsSync(file));
  return Object.fromEntries(
    files.flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /'(\w+\.\w+)'\]?(?::|\s\?\?)\s*(?:'([^']+)'|"([^"]+)")/g,
        ),
      ].map(([, id = '', single, double]) => [id, single ?? double ?? ''] as const),
    ),
  );
}

describe('interface strings', () => {
  let site: FixtureSite;
  /** What the components say, by `docusaurus write-translations` without any translation there. */
  let english: Messages;
  /** What the configuration says. */
  let labels: Record<'navbar' | 'footer', string[]>;

  beforeAll(() => {
    site = makeFixtureSite();
    for (const name of ['code.json', 'docusaurus-theme-classic']) {
      rmSync(join(site.directory, 'i18n/en', name), {recursive: true, force: true});
    }
    const {status, output} = runDocusaurus(site.directory, 'write-translations', '--locale', 'en');
    expect(output).not.toMatch(/warn/i);
    expect(status, output).toBe(0);
    const read = (name: string) => messagesIn(join(site.directory, 'i18n/en', name));
    english = {...read('code.json'), ...nodeMessages()};
    labels = {
      navbar: Object.keys(read('docusaurus-theme-classic/navbar.json')),
      footer: Object.keys(read('docusaurus-theme-classic/footer.json')),
    };
  });
  afterAll(() => site.remove());

  it('are all said in Chinese', () => {
    const own = Object.keys(english).filter((id) => !isStock(id));
    expect(own).toEqual(
      expect.arrayContaining(['code.copy', 'journal.title', 'oldAddresses.title']),
    );
    expect(own.filter((id) => !chinese[id])).toEqual([]);
  });

  it('are said in Chinese only where a component asks', () => {
    expect(Object.keys(chinese).filter((id) => !(id in english))).toEqual([]);
  });

  it('keep their placeholders', () => {
    const changed = Object.entries(chinese).filter(
      ([id, message]) => placeholders(message).join() !== placeholders(english[id] ?? '').join(),
    );
    expect(changed).toEqual([]);
  });

  it('are in the English default free of Chinese', () => {
    const left = Object.entries(english).filter(([, message]) => /\p{Script=Han}/u.test(message));
    expect(left).toEqual([]);
  });

  it.each(['navbar', 'footer'] as const)('of the %s are all said in English', (part) => {
    const said = Object.keys(
      messagesIn(join(siteDir, `i18n/en/docusaurus-theme-classic/${part}.json`)),
    );
    expect(labels[part].length).toBeGreaterThan(0);
    expect(labels[part].filter((id) => !said.includes(id))).toEqual([]);
  });
});

describe('what a Chinese reader finds in the interface', () => {
  const stock = messagesIn(
    join(siteDir, 'node_modules/@docusaurus/theme-translations/locales/zh-Hant/theme-common.json'),
  );
  const merged = Object.entries({...stock, ...chinese});

  it('is Chinese, the stock strings too', () => {
    // Names and terms that Chinese texts keep: a state of Kubernetes, a program's output, an interface's name.
    const kept = ['bindingCases.pending', 'figure.tensorCopies.slices'];
    const foreign = merged.filter(([, message]) => {
      const words = message.replace(/\{\w+\}/g, '');
      return /\p{L}/u.test(words) && !/\p{Script=Han}/u.test(words);
    });
    expect(foreign.map(([id]) => id).sort()).toEqual(kept);
  });

  it('is Traditional: every Chinese character is in Big5', () => {
    const big5 = big5Characters();
    expect(['鐵', '龜', '「', '，'].every((character) => big5.has(character))).toBe(true);
    expect(['铁', '龟', '设', '导'].some((character) => big5.has(character))).toBe(false);
    const wrong = merged.filter(([, message]) =>
      (message.match(/\p{Script=Han}/gu) ?? []).some((character) => !big5.has(character)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what an English reader finds around the text', () => {
  const pages = readPages(inject('builtSite')).filter(
    (page) => page.locale === 'en' && !isRedirect(page),
  );

  it('holds no Chinese but the link to it', () => {
    expect(
      problemsOn(pages, ({tree}) =>
        selectAll('nav.navbar, footer.footer', tree).flatMap((part) => {
          const texts = selectAll('*:not([lang])', part).flatMap((element) => [
            ...element.children.filter(({type}) => type === 'text').map(textOf),
            ...['ariaLabel', 'title', 'alt'].map((name) => valueOf(element, name)),
          ]);
          return texts.filter((text) => /\p{Script=Han}/u.test(text));
        }),
      ),
    ).toEqual([]);
  });
});
