import type {Candidate} from './candidates';
import {judgePage, type JudgedPage, type Question} from './judge-page';
import type {Lookup} from './lookup';

/** How many parts of a page are looked into for one that holds the query letter by letter. */
const mostParts = 2;

/**
 * Reads the text of a candidate's best sections and judges it. Nothing if no text could be had.
 * @param eager whether to read all parts at once, for further sections to show
 */
export async function readPage(
  candidate: Candidate,
  question: Question,
  lookup: Lookup,
  eager: boolean,
): Promise<JudgedPage | undefined> {
  const {layout, textPart} = lookup.index;
  // Of the sections that hold as much of the query as the best one, in their order.
  const sections = candidate.sections();
  const wanted = sections
    .filter(({units}) => units === sections[0]?.units)
    .map(({section}) => layout.partOf[section] ?? 0);
  const numbers = [...new Set(wanted)].slice(0, mostParts);

  async function judge(count: number): Promise<JudgedPage | undefined> {
    const parts = await Promise.all(
      numbers.slice(0, count).map((number) => lookup.orNothing(textPart(number))),
    );
    return judgePage(
      candidate,
      question,
      parts.flatMap((part) => part ?? []),
    );
  }
  const judged = await judge(eager ? mostParts : 1);
  return judged?.exact ? judged : judge(mostParts);
}
