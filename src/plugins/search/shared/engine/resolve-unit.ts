import type {Postings} from '../index-format/term-shard';
import type {SearchResult} from '../types';
import {alternativesOf} from './alternatives';
import type {Lookup} from './lookup';
import {parseQuery, type Unit} from './parse-query';
import {Union} from './postings';
import {correctionsOf} from './spelling';
import {wordForms} from './word-forms';

/** Where a unit of a query is found, as it was typed and in any other way of writing it. */
export interface ResolvedUnit {
  unit: Unit;
  asTyped: Postings;
  inAnyForm: Postings;
  /** The other texts under which it was found. */
  forms: string[];
  corrections: SearchResult['corrected'];
}

/** Who writes Chinese reads Chinese first, though another language's word for the thing will do. */
const formFactor = 0.6;
const otherScriptFactor = 0.4;
const correctionFactor = 0.9;

/** Where a word begins so few longer ones, or stands in so few sections, one so many times commoner may be meant. */
const fewSections = 5;
const muchCommoner = 8;
const farCommoner = 50;

const unspacedScript = /\p{Script=Han}/u;

/** @param open whether its last word may still be being typed */
export async function resolveUnit(
  unit: Unit,
  open: boolean,
  lookup: Lookup,
): Promise<ResolvedUnit> {
  const asTyped = await lookup.unit(unit, open);
  const union = new Union(lookup.index.layout.sections).add(asTyped);
  const forms: string[] = [];
  const corrections: SearchResult['corrected'] = [];

  async function addForm(form: string, factor: number, least = 1): Promise<boolean> {
    const found = await find(form, lookup);
    if (found.sections.length < least) return false;
    union.add(found, factor);
    forms.push(form);
    return true;
  }

  for (const form of alternativesOf(unit.text, lookup.index.equivalents)) {
    const isOtherScript = unspacedScript.test(form) !== unit.unspaced;
    await addForm(form, isOtherScript ? otherScriptFactor : formFactor);
  }
  for (const form of wordForms(unit.text)) await addForm(form, formFactor);
  if (!unit.unspaced && forms.length === 0 && asTyped.sections.length <= fewSections) {
    const isWord = (await lookup.term(unit.text)).sections.length > 0;
    const least = Math.max(1, asTyped.sections.length * (isWord ? farCommoner : muchCommoner));
    for (const form of await correctedTexts(unit, lookup)) {
      if (await addForm(form, correctionFactor, least))
        corrections.push({from: unit.text, to: form});
    }
  }
  const inAnyForm = forms.length > 0 ? union.postings() : asTyped;
  return {unit, asTyped, inAnyForm, forms, corrections};
}

/** What a unit may have been meant to be: of several words, with each that the index lacks put right. */
async function correctedTexts(unit: Unit, lookup: Lookup): Promise<string[]> {
  const correct = (word: string) => correctionsOf(word, lookup.index, lookup.problems);
  if (unit.tokens.length === 1) return correct(unit.text);
  const words = await Promise.all(
    unit.tokens.map(async ({text}) => {
      const {sections} = await lookup.prefix(text);
      return sections.length > 0 ? text : (await correct(text))[0];
    }),
  );
  return words.includes(undefined) ? [] : [words.join(' ')];
}

/** A text that may be several units: the sections that hold them all. */
function find(text: string, lookup: Lookup): Promise<Postings> {
  const {units} = parseQuery(text, lookup.index.foldTable);
  return lookup.all(units.map((unit) => lookup.unit(unit, false)));
}
