import type {FindMarks} from './highlight';
import {loadEngine} from './load-engine';

/**
 * Finds a query in any text as the engine does: in whatever case, width or Chinese script, and by another word for
 * the same. What stands between the words of the query is found too where the text has all of it.
 * @param base address of the folder of the index, whose tables say what is the same
 */
export async function findMarksOf(base: string, query: string): Promise<FindMarks> {
  const engine = await loadEngine();
  const {foldTable, manifest, equivalents} = await engine.indexAt(base);
  const {parts, units} = engine.parseQuery(query, foldTable, manifest.asking);
  const texts = [...parts, ...units.flatMap(({text}) => [text, ...(equivalents.get(text) ?? [])])];
  const needles = [...new Set(texts)].map((text, part) => ({text, part}));
  return (text) => {
    const folded = engine.foldWithOffsets(text, foldTable);
    return engine.toMarks(engine.findMatches(folded.text, needles), folded.offsets);
  };
}
