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
  /** Whether so few sections hold it as typed that it may be misspelt. */
  isRare: boolean;
  /** The other texts under which it was found. */
  forms: string[];
  corrections: SearchResult['corrected'];
}

/** A Latin word in so few sections may be misspelt. */
const fewSections = 5;

/** How English words end that have a shorter form. */
const ending = /(s|ed|ing)$/;

/** @param open whether its last word may still be being typed */
export async function resolveUnit(
  unit: Unit,
  open: boolean,
  lookup: Lookup,
): Promise<ResolvedUnit> {
  const {layout, equivalents} = lookup.index;
  const asTyped = await lookup.unit(unit, open);
  const resolved: ResolvedUnit = {
    unit,
    asTyped,
    inAnyForm: asTyped,
    isRare: asTyped.count <= fewSections,
    forms: [],
    corrections: [],
  };
  const isInflected = !unit.unspaced && (resolved.isRare || ending.test(unit.text));
  if (isInflected || [...equivalents.keys()].some((word) => unit.text.includes(word))) {
    const more = await lookup.more();
    resolved.inAnyForm = new SectionList(layout.sections).addAll(asTyped);
    await more?.addOtherForms(resolved, lookup, shardsOfPrefix);
  }
  return resolved;
}
