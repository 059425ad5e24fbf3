import type {MarkedText, SearchResult} from '../../src/plugins/search/shared/types';

/** A result as a person reads it in a terminal: hits by rank, what was looked for between `»` and `«`. */
export function toLines({hits, total, corrected, problems}: SearchResult): string {
  const lines = [
    ...problems.map((problem) => `! ${problem}`),
    ...corrected.map(({from, to}) => `Also looked for "${to}" (typed: "${from}").`),
    `${hits.length} of ${total} pages`,
  ];
  hits.forEach(({title, best, more}, index) => {
    lines.push(
      '',
      `${index + 1}. ${title.text}${best.heading.text ? ` › ${best.heading.text}` : ''}  [${best.score.toFixed(2)}]`,
      `   ${best.url}`,
      `   ${marked(best.excerpt)}`,
      ...more.map(({heading, url}) => `   · ${heading.text || title.text}  ${url}`),
    );
  });
  return lines.join('\n');
}

function marked({text, marks}: MarkedText): string {
  let shown = '';
  let done = 0;
  for (const [start, end] of marks) {
    shown += `${text.slice(done, start)}»${text.slice(start, end)}«`;
    done = end;
  }
  return shown + text.slice(done);
}
