import {shardsOfPrefix} from '../index-format/sorted-files';
import type {SearchResult} from '../types';
import {alternativesOf} from './alternatives';
import type {Lookup} from './lookup';
import {parseQuery, type Unit} from './parse-query';
import {SectionList} from './section-list';
import {wordStem} from './word-forms';

/** Where a unit of a query is found, as it was typed and in any other way of writing it. */
export interface ResolvedUnit {
  unit: Unit;
  asTyped: SectionList;
  inAnyForm: SectionList;
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
  const {index} = lookup;
  const asTyped = await lookup.unit(unit, open);
  const inAnyForm = new SectionList(index.layout.sections).addAll(asTyped);
  const forms: string[] = [];
  const corrections: SearchResult['corrected'] = [];

  async function addForm(form: string, factor: number, least = 1): Promise<boolean> {
    // A form may be several units.
    const {units} = parseQuery(form, index.foldTable);
    const found = await lookup.all(units.map((one) => lookup.unit(one, false)));
    if (found.count < least) return false;
    inAnyForm.addAll(found, factor);
    forms.push(form);
    return true;
  }

  for (const form of alternativesOf(unit.text, index.vocabulary)) {
    const isOtherScript = unspacedScript.test(form) !== unit.unspaced;
    await addForm(form, isOtherScript ? otherScriptFactor : formFactor);
  }
  const stem = wordStem(unit.text);
  if (stem) await addForm(stem, formFactor);
  if (!unit.unspaced && forms.length === 0 && asTyped.count <= fewSections) {
    const isWord = (await lookup.term(unit.text)).count > 0;
    const least = Math.max(1, asTyped.count * (isWord ? farCommoner : muchCommoner));
    const more = await lookup.more();
    for (const form of (await more?.correctedTexts(unit, lookup, shardsOfPrefix)) ?? []) {
      if (await addForm(form, correctionFactor, least)) {
        corrections.push({from: unit.text, to: form});
      }
    }
  }
  return {unit, asTyped, inAnyForm, forms, corrections};
}
