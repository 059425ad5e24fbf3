import type {Folded} from '../text/fold';
import type {PageHit, SectionHit} from '../types';
import type {Candidate} from './candidates';
import {excerptOf} from './excerpt';
import type {FoldedPart, FoldedSection} from './folded-part';
import {findMatches, partsIn, toMarks, type Match, type Needle} from './matches';

/** What a query asks of a text. */
export interface Question {
  /** The whole query, folded. */
  whole: string;
  /** Number of the query's parts. */
  parts: number;
  /** The parts, and their other forms. */
  exact: Needle[];
  /** Words and pieces to mark where no part stands whole. */
  loose: Needle[];
}

/** A page or a section once its text has been read. */
export interface Judged<Hit> {
  hit: Hit;
  /** Whether title, heading and text of one section hold every part of the query, letter by letter. */
  exact: boolean;
  score: number;
}

export type JudgedPage = Judged<PageHit>;

/** Sections shown under the best one. */
const mostOthers = 3;

/** Title before heading before phrase; the index's score, at most about 1.3, decides between equals. */
const gain = {exact: 2, title: 1.2, heading: 0.6, phrase: 0.5, part: 0.25, loose: 0.05};

/** @param parts those that hold the candidate's best sections */
export function judgePage(
  candidate: Candidate,
  question: Question,
  parts: readonly FoldedPart[],
): JudgedPage | undefined {
  const [page] = parts;
  const sections = candidate.sections().flatMap(({section, score}) =>
    parts.flatMap((part) => {
      const text = part.sections[section - part.firstSection];
      return text ? [judgeSection(text, score, part, question)] : [];
    }),
  );
  const [best, ...more] = sections.sort((a, b) => b.score - a.score);
  if (!page || !best) return undefined;
  return {
    exact: best.exact,
    score: candidate.score + best.score,
    hit: {
      page: page.path,
      title: look(page.title, question).marked,
      facets: page.facets,
      best: best.hit,
      more: more.slice(0, mostOthers).map(({hit}) => hit),
    },
  };
}

function judgeSection(
  section: FoldedSection,
  indexScore: number,
  page: FoldedPart,
  question: Question,
): Judged<SectionHit> {
  const title = look(page.title, question);
  const heading = look(section.heading, question);
  const text = look(section.text, question);
  const fields = [title, heading, text];
  const share = (matches: readonly Match[]): number => partsIn(matches) / question.parts;
  const found = share(fields.flatMap((field) => field.exact));
  const score =
    indexScore +
    (found === 1 ? gain.exact : 0) +
    (fields.some((field) => field.isWhole) ? gain.phrase : 0) +
    share(title.exact) * gain.title +
    share(heading.exact) * gain.heading +
    found * gain.part +
    Math.min(1, text.shown.length / 5) * gain.loose;
  return {
    exact: found === 1,
    score,
    hit: {
      url: page.path + (section.id && `#${encodeURIComponent(section.id)}`),
      heading: heading.marked,
      excerpt: excerptOf(section.text, text.shown),
      score,
    },
  };
}

/** What of a query stands in a text: its parts, and what to mark there. */
function look({original, text, offsets}: Folded, question: Question) {
  const exact = findMatches(text, question.exact);
  const shown = exact.length > 0 ? exact : findMatches(text, question.loose);
  return {
    exact,
    shown,
    marked: {text: original, marks: toMarks(shown, offsets)},
    isWhole: text.includes(question.whole),
  };
}
