import {languageProblem} from '../../../src/markdown/code/fence-language';
import {readMeta} from '../../../src/markdown/code/meta';
import {loadPrism} from '../../../src/markdown/code/prism';
import {sessionLanguages} from '../../../src/markdown/code/session';
import {change, prefixOf, spanOf, type Mend} from './mend';

const prism = loadPrism();
/** Sessions are shown of labs' recordings alone, and diagrams with a title and words: no import has either. */
const unproven: readonly string[] = ['mermaid', ...sessionLanguages];
const opening = /^(?<marks>`{3,}|~{3,})(?<info>[^\n]*)/;

/** Gives every listing a fence that is closed, a language this site colours, and keys its pages know. */
export const code: Mend = {
  id: 'code',
  create(context) {
    return {
      code(node) {
        const {start, end} = spanOf(node);
        const written = context.written(node);
        const found = opening.exec(written);
        if (!found?.groups) {
          const prefix = prefixOf(context.text, start);
          const lines = ['```text', ...node.value.split('\n'), '```'];
          const text = lines.join(`\n${prefix}`);
          change(
            context,
            {
              start: lineStart(context.text, start, prefix),
              end,
              text: (needsBlank(context.text, start) ? `\n${prefix}` : '') + text,
            },
            {
              found: 'code by indentation',
              now: 'a fence, ```` ```text ````',
            },
          );
          return;
        }
        const {marks = '', info = ''} = found.groups;
        const last = written
          .slice(written.lastIndexOf('\n') + 1)
          .replace(/^[>\s]*/, '')
          .trimEnd();
        const isClosed =
          written.includes('\n') &&
          last.length >= marks.length &&
          [...last].every((one) => one === marks[0]);
        if (!isClosed) {
          const text = `${written.endsWith('\n') ? '' : '\n'}${prefixOf(context.text, start)}${marks}\n`;
          change(
            context,
            {start: end, end, text},
            {
              found: 'a fence that is never closed',
              now: 'closed where the text it stands in ends',
              needsPerson: true,
            },
          );
          return;
        }
        const isUnproven = unproven.includes(node.lang ?? '');
        const fence = isUnproven ? 'text' : fenceOf(node.lang ?? '', node.meta ?? '');
        if (fence === undefined) return;
        change(
          context,
          {start: start + marks.length, end: start + marks.length + info.length, text: fence},
          {
            found: `a fence of \`${info.trim() || 'no language'}\``,
            now: `\`${fence}\``,
            ...(isUnproven && {needsPerson: true}),
          },
        );
      },
    };
  },
};

/** The indentation belongs to the code, and is not to stand before a fence. */
function lineStart(text: string, start: number, prefix: string): number {
  const begin = text.lastIndexOf('\n', start - 1) + 1;
  return /\S/.test(prefix) || /\S/.test(text.slice(begin, start)) ? start : begin;
}

function needsBlank(text: string, start: number): boolean {
  return /\S[ \t]*\n[ \t]*$/.test(text.slice(0, start));
}

/** What stands behind the marks of a fence; undefined where nothing is wrong with it. */
function fenceOf(language: string, meta: string): string | undefined {
  const problem = language === 'mermaid' ? undefined : languageProblem(prism, language);
  // Other names and HackMD's numbers are the lint's to mend.
  if (problem?.mend !== undefined && isRead(meta)) return undefined;
  const name = problem ? (problem.mend ?? languageOf(language)) : language;
  const rest = isRead(meta) ? meta : metaOf(meta);
  if (!problem && rest === meta) return undefined;
  return [name, rest].filter(Boolean).join(' ');
}

/** `javascript{1,2}`, `[js]`, `language-js`, `c#`: a language in other words, or none that is known. */
function languageOf(written: string): string {
  const bare = /[a-z+]+/.exec(
    written.toLowerCase().replace(/^(?:language-|lang[:=]|\{?\.)/, ''),
  )?.[0];
  if (!bare) return 'text';
  const problem = languageProblem(prism, bare);
  return problem ? (problem.mend ?? 'text') : bare;
}

function isRead(meta: string): boolean {
  try {
    readMeta(meta, (words) => {
      throw new Error(words);
    });
    return !/\b(?:file|invalid|historical|id)\b/.test(meta);
  } catch {
    return false;
  }
}

/** Of other programs' keys, what is known here too: a title and marked lines. */
function metaOf(meta: string): string {
  const title = /title\s*[=:]\s*(?:"([^"]*)"|'([^']*)')/.exec(meta);
  const words = title?.[1] ?? title?.[2];
  const lines = /\{[\d,\s-]+\}/.exec(meta)?.[0];
  const rest = [words && `title="${words}"`, lines].filter(Boolean).join(' ');
  return isRead(rest) ? rest : '';
}
