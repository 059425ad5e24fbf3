import {characters} from './characters';
import {code} from './code';
import {definitions} from './definitions';
import {directives, looseColons} from './directives';
import {headings} from './headings';
import {html} from './html/html';
import {unclosedHtml} from './html/unclosed-html';
import {math} from './math';
import type {Mend} from './mend';
import {tables} from './tables';
import {words} from './words';

/** What the importer does where the lint leaves it to a writer; each after what may take its place away. */
export const mends: readonly Mend[] = [
  characters,
  html,
  code,
  headings,
  directives,
  looseColons,
  tables,
  math,
  words,
  definitions,
  unclosedHtml,
];
