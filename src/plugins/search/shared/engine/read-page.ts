import type {Candidate} from './candidates';
import type {FoldedPart} from './folded-part';
import {judgePage, type JudgedPage, type Question} from './judge-page';
import type {OpenIndex} from './open-index';
import type {Problems} from './problems';

/** How many parts of a page are looked into for one that holds the query letter by letter. */
const mostTries = 2;

/**
 * Reads the text of a candidate's best sections and judges it. Nothing if no text could be had.
 * @param extraParts how many more parts to read for further sections to show
 */
export async function readPage(
  candidate: Candidate,
  question: Question,
  {index, problems, extraParts}: {index: OpenIndex; problems: Problems; extraParts: number},
): Promise<JudgedPage | undefined> {
  const parts = new Map<number, {part: FoldedPart; firstSection: number}>();
  const wanted = partsBySections(candidate, index);
  const read = async (number: number): Promise<void> => {
    const part = await problems.orNothing(index.textPart(number));
    if (part) parts.set(number, {part, firstSection: index.layout.partStarts[number] ?? 0});
  };

  let judged: JudgedPage | undefined;
  const [first, ...others] = wanted;
  if (first !== undefined) {
    await Promise.all([first, ...others.slice(0, extraParts)].map(read));
    judged = judgePage(candidate, question, parts);
  }
  for (const part of others.slice(extraParts, mostTries - 1)) {
    if (judged?.exact) break;
    await read(part);
    judged = judgePage(candidate, question, parts);
  }
  return judged;
}

/** The parts of the sections that hold as much of the query as the best one, in the sections' order. */
function partsBySections(candidate: Candidate, {layout}: OpenIndex): number[] {
  const sections = candidate.sections();
  const most = sections[0]?.units ?? 0;
  const best = sections.filter(({units}) => units === most);
  return [...new Set(best.map(({section}) => layout.partOf[section] ?? 0))];
}
