import type {shardsOfPrefix} from '../index-format/sorted-files';
import {alternativesOf} from './alternatives';
import type {Lookup} from './lookup';
import type {ResolvedUnit} from './resolve-unit';
import {correctedTexts} from './spelling';
import {wordStem} from './word-forms';

/** Who writes Chinese reads Chinese first, though another language's word for the thing will do. */
const formFactor = 0.6;
const otherScriptFactor = 0.4;
const correctionFactor = 0.9;

/** Where a word begins so few longer ones, or stands in so few sections, one so many times commoner may be meant. */
const muchCommoner = 8;
const farCommoner = 50;

const unspacedScript = /\p{Script=Han}/u;

/**
 * Adds to a unit of a query where it is found in another form: another word for the same, a shorter form, or, where
 * there is neither and it is rare, another spelling.
 * @param shardsOf of the engine, which has it: an import would put it into this module's file once more
 */
export async function addOtherForms(
  resolved: ResolvedUnit,
  lookup: Lookup,
  shardsOf: typeof shardsOfPrefix,
): Promise<void> {
  const {unit, asTyped, inAnyForm, isRare, forms, corrections} = resolved;

  async function addForm(form: string, factor: number, least = 1): Promise<boolean> {
    const found = await lookup.text(form);
    if (found.count < least) return false;
    inAnyForm.addAll(found, factor);
    forms.push(form);
    return true;
  }

  for (const form of alternativesOf(unit.text, lookup.index.equivalents)) {
    const isOtherScript = unspacedScript.test(form) !== unit.unspaced;
    await addForm(form, isOtherScript ? otherScriptFactor : formFactor);
  }
  const stem = wordStem(unit.text);
  if (stem) await addForm(stem, formFactor);
  if (unit.unspaced || forms.length > 0 || !isRare) return;
  const isWord = (await lookup.term(unit.text)).count > 0;
  const least = Math.max(1, asTyped.count * (isWord ? farCommoner : muchCommoner));
  for (const form of await correctedTexts(unit, lookup, shardsOf)) {
    if (await addForm(form, correctionFactor, least)) {
      corrections.push({from: unit.text, to: form});
    }
  }
}
