import {translateFrontMatter, type Choices, type Facts} from './front-matter';
import {takeTitle} from './heading-title';
import type {Note, Obstacle} from './note';
import {readText} from './read-text';
import {slugOf} from './slug';
import {splitFrontMatter} from './split-front-matter';
import type {Traced} from './traced';

/** A file of the source, read as far as others need to know of it. */
export interface SourceText {
  /** From the folder that is imported. */
  file: string;
  facts: Facts;
  slug: string;
  locale: 'zh-Hant' | 'en';
  body: Traced;
  notes: Note[];
}

const han = /\p{Script=Han}/gu;

/** Reads one file: its encoding, its front matter, its title and its language. */
export function readSource(
  file: string,
  bytes: Uint8Array,
  choices: Choices,
): SourceText | Obstacle {
  const {text, notes, obstacle} = readText(bytes);
  if (obstacle) return obstacle;
  if (text.trim() === '') return {line: 1, found: 'an empty file', expected: 'an article'};
  const split = splitFrontMatter(text);
  const known = split.meta['title'];
  const headed = takeTitle(split.body, typeof known === 'string' ? known : '');
  const {facts, notes: ofFacts} = translateFrontMatter(file, split, headed, choices);
  if (headed.body.text.trim() === '') {
    return {line: 1, found: 'nothing below the front matter', expected: 'an article'};
  }
  const share = (headed.body.text.match(han)?.length ?? 0) / headed.body.text.length;
  return {
    file,
    facts,
    slug: slugOf(file, facts.title),
    locale: share > 0.03 || han.test(facts.title) ? 'zh-Hant' : 'en',
    body: headed.body,
    notes: [...notes, ...split.notes, ...headed.notes, ...ofFacts],
  };
}
