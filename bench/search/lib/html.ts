import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {IndexedPage} from '../../../src/plugins/search/types';

/** Writes pages as every engine gets them: the same HTML, shaped as Docusaurus shapes a handbook page. */
export function writePages(pages: Iterable<IndexedPage>, directory: string): void {
  for (const page of pages) {
    const file = path.join(directory, `${page.path}.html`);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, toHtml(page));
  }
}

/** The language of all pages: with two, Pagefind would make two indexes and search one of them. */
export const language = 'zh-Hant';

function toHtml({title, sections}: IndexedPage): string {
  const body = sections.map(
    ({id, heading, text}) =>
      (id
        ? `<h2 class="anchor" id="${escape(id)}">${escape(heading)}<a href="#${escape(id)}" class="hash-link"></a></h2>\n`
        : '') + `<p>${escape(text)}</p>\n`,
  );
  return (
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="UTF-8"><title>${escape(title)}</title></head>` +
    `<body><main><article><header><h1>${escape(title)}</h1></header>\n${body.join('')}</article></main></body></html>\n`
  );
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
