import {shardsOfPrefix} from '../index-format/sorted-files';
import type {SearchResult} from '../types';
import type {Lookup} from './lookup';
import type {Unit} from './parse-query';
import {SectionList} from './section-list';

/** Where a unit of a query is found, as it was typed and in any other way of writing it. */
export interface ResolvedUnit {
  unit: Unit;
  asTyped: SectionList;
  inAnyForm: SectionList;
  /** The other texts under which it was found. */
  forms: string[];
  corrections: SearchResult['corrected'];
}

/** A Latin word in so few sections may be misspelt. */
export const fewSections = 5;

/** How English words end that have a shorter form. */
const ending = /(s|ed|ing)$/;

/** @param open whether its last word may still be being typed */
export async function resolveUnit(
  unit: Unit,
  open: boolean,
  lookup: Lookup,
): Promise<ResolvedUnit> {
  const {layout, vocabulary} = lookup.index;
  const asTyped = await lookup.unit(unit, open);
  const resolved: ResolvedUnit = {
    unit,
    asTyped,
    inAnyForm: asTyped,
    forms: [],
    corrections: [],
  };
  const isRare = asTyped.count <= fewSections || ending.test(unit.text);
  if (vocabulary.pattern.test(unit.text) || (isRare && !unit.unspaced)) {
    const more = await lookup.more();
    resolved.inAnyForm = new SectionList(layout.sections).addAll(asTyped);
    await more?.addOtherForms(resolved, lookup, shardsOfPrefix);
  }
  return resolved;
}
