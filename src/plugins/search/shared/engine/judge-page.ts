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

/** A page once its text has been read. */
export interface JudgedPage {
  hit: PageHit;
  /** Whether title, heading and text of one section hold every part of the query, letter by letter. */
  exact: boolean;
  score: number;
}

interface JudgedSection {
  hit: SectionHit;
  exact: boolean;
  score: number;
}

/** Sections shown under the best one. */
const mostSections = 4;

/** Title before heading before phrase; the index's score, at most about 1.3, decides between equals. */
const gain = {exact: 2, title: 1.2, heading: 0.6, phrase: 0.5, part: 0.25, loose: 0.05};

/** @param parts those that hold the candidate's best sections */
export function judgePage(
  candidate: Candidate,
  question: Question,
  parts: ReadonlyMap<number, {part: FoldedPart; firstSection: number}>,
): JudgedPage | undefined {
  const sections: JudgedSection[] = [];
  let page: FoldedPart | undefined;
  for (const {section, score} of candidate.sections()) {
    for (const {part, firstSection} of parts.values()) {
      const text = part.sections[section - firstSection];
      if (!text) continue;
      page = part;
      sections.push(judgeSection(text, score, part, question));
    }
  }
  sections.sort((a, b) => b.score - a.score);
  const [best, ...more] = sections;
  if (!page || !best) return undefined;
  return {
    exact: best.exact,
    score: candidate.score + best.score,
    hit: {
      page: page.path,
      title: page.title,
      titleMarks: marksIn(page.foldedTitle, question),
      facets: page.facets,
      best: best.hit,
      more: more.slice(0, mostSections - 1).map(({hit}) => hit),
    },
  };
}

function judgeSection(
  section: FoldedSection,
  indexScore: number,
  page: FoldedPart,
  question: Question,
): JudgedSection {
  const title = findMatches(page.foldedTitle.text, question.exact);
  const heading = findMatches(section.foldedHeading.text, question.exact);
  const text = findMatches(section.foldedText.text, question.exact);
  const found = partsIn([...title, ...heading, ...text]);
  const exact = found === question.parts;
  const phrase = [page.foldedTitle, section.foldedHeading, section.foldedText].some((folded) =>
    folded.text.includes(question.whole),
  );
  const shown = text.length > 0 ? text : findMatches(section.foldedText.text, question.loose);
  const score =
    indexScore +
    (exact ? gain.exact : 0) +
    (phrase ? gain.phrase : 0) +
    share(title, question) * gain.title +
    share(heading, question) * gain.heading +
    (found / question.parts) * gain.part +
    Math.min(1, shown.length / 5) * gain.loose;
  return {
    exact,
    score,
    hit: {
      url: section.id ? `${page.path}#${encodeURIComponent(section.id)}` : page.path,
      heading: section.heading,
      headingMarks: marksIn(section.foldedHeading, question),
      excerpt: excerptOf(section.text, section.foldedText, shown),
      score,
    },
  };
}

function share(matches: readonly Match[], {parts}: Question): number {
  return partsIn(matches) / parts;
}

function marksIn(folded: FoldedSection['foldedHeading'], question: Question): [number, number][] {
  const exact = findMatches(folded.text, question.exact);
  const matches = exact.length > 0 ? exact : findMatches(folded.text, question.loose);
  return toMarks(matches, folded.offsets);
}
