import type {ElementContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {Step} from '../../lib/recording';
import {fold} from './fold';
import {highlight, joinLines, toSpan, toText} from './highlight';
import type {ListingHtml} from './listing';
import type {loadPrism} from './prism';

/** A command as a terminal shows it. */
export interface ShownCommand {
  /** Host and sign, such as `c1# `. */
  prompt: string;
  /** The command's lines. */
  lines: string[];
  output: {text: string; isError: boolean}[];
  /** Exit status; 0 is not shown. */
  status: number;
}

/** Where the page says that what follows was an error: the words are the reader's language's (TerminalSession). */
const errorMark = 'stderr';

/** The commands of a recorded step; a prompt names the host they ran on. */
export function toShownCommands({host, commands}: Pick<Step, 'host' | 'commands'>): ShownCommand[] {
  return commands.map(({command, stdout, stderr, status}) => ({
    prompt: `${host || 'host'}# `,
    lines: command.split('\n'),
    output: [
      ...outputLines(stdout).map((text) => ({text, isError: false})),
      ...outputLines(stderr).map((text) => ({text, isError: true})),
    ],
    status,
  }));
}

/** A line longer than this does not fit a phone; wrapped, it hangs. */
const narrow = 40;

/**
 * Commands with their prompts and what they printed, as HTML; a long session is folded. Like a terminal it wraps long
 * lines, such as rules, but scrolls where something was printed in columns.
 */
export function toTerminalHtml(
  prism: ReturnType<typeof loadPrism>,
  commands: readonly ShownCommand[],
  foldAfter?: number | false,
): Omit<ListingHtml, 'forms'> & {forms?: 'wrap'} {
  const wraps = !commands.some(hasColumns);
  const {head, more} = fold(
    commands.flatMap((command) => toLines(prism, command, wraps)),
    foldAfter,
  );
  const html = (lines: ElementContent[][]) => toHtml({type: 'root', children: joinLines(lines)});
  return {
    html: html(head),
    ...(wraps ? {forms: 'wrap'} : {}),
    ...(more.length > 0 ? {more: html(more), moreLines: more.length} : {}),
  };
}

/** Two gaps in a line make a table of it; one is but the end of a name. */
function hasColumns({output}: ShownCommand): boolean {
  return output.some(({text}) => /\S {3,}\S.* {3,}\S|\t/.test(text));
}

function toLines(
  prism: ReturnType<typeof loadPrism>,
  {prompt, lines, output, status}: ShownCommand,
  wraps: boolean,
): ElementContent[][] {
  return [
    ...highlight(prism, lines.join('\n'), 'bash').map((line, index) => [
      toSpan(['prompt'], [toText(index === 0 ? prompt : '> ')]),
      toSpan(['command'], line),
    ]),
    ...output.map(({text, isError}, index) =>
      isError
        ? [toError(text, output[index - 1]?.isError !== true)]
        : [wraps && text.length > narrow ? toSpan(['hang'], [toText(text)]) : toText(text)],
    ),
    ...(status === 0 ? [] : [[toSpan(['status'], [toText(`[exit ${status}]`)])]]),
  ];
}

/** A line of errors; before the first of several the page says so to those who do not see its colour. */
function toError(text: string, isFirst: boolean): ElementContent {
  // No text by itself: feeds and the transcript stay what the terminal showed.
  return toSpan(
    ['stderr'],
    [...(isFirst ? [{type: 'comment' as const, value: errorMark}] : []), toText(text)],
  );
}

function outputLines(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
