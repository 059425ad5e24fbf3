import type {Candidate} from './candidates';
import type {JudgedPage} from './judge-page';

/** How many pages are read at once, and at most before those that hold the query letter by letter are enough. */
const batch = 10;
const deepest = 20;

/**
 * Puts candidates into the order that their text deserves, reading no more of them than are shown: those that hold
 * the query letter by letter, then the others. The order does not depend on how many are asked for, so that a
 * second page of results goes on where the first one ended.
 * @param count how many are to be in their final order
 */
export async function rankByText(
  candidates: readonly Candidate[],
  count: number,
  read: (candidate: Candidate, rank: number) => Promise<JudgedPage | undefined>,
): Promise<JudgedPage[]> {
  const exact: JudgedPage[] = [];
  const others: JudgedPage[] = [];
  let done = 0;
  while (done < candidates.length && done < deepest && exact.length < count) {
    const judged = await readBatch(candidates, done, read);
    exact.push(...judged.filter((page) => page.exact));
    others.push(...judged.filter((page) => !page.exact));
    done += batch;
  }
  const ranked = [...exact, ...others.sort((a, b) => b.score - a.score)];
  while (done < candidates.length && ranked.length < count) {
    ranked.push(...(await readBatch(candidates, done, read)));
    done += batch;
  }
  return ranked;
}

async function readBatch(
  candidates: readonly Candidate[],
  start: number,
  read: (candidate: Candidate, rank: number) => Promise<JudgedPage | undefined>,
): Promise<JudgedPage[]> {
  const judged = await Promise.all(
    candidates
      .slice(start, start + batch)
      .map((candidate, index) => read(candidate, start + index)),
  );
  return judged.flatMap((page) => page ?? []).sort((a, b) => b.score - a.score);
}
