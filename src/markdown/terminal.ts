import type {ElementContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {Command, Step} from '../lib/recording';
import {highlight, toSpan, toText} from './highlight';
import type {loadPrism} from './prism';

/** A step's terminal session as HTML, the part to be folded away apart. */
export interface TerminalHtml {
  html: string;
  /** What a long session goes on with; empty for a short one. */
  more: string;
  /** How many lines that is. */
  moreLines: number;
}

/** A session longer than this is folded after its first lines, by whole commands where it can be. */
const longest = 40;
const shown = 24;

/** Commands with their prompts and what they printed; a prompt names the host the command ran on. */
export function toTerminalHtml(
  prism: ReturnType<typeof loadPrism>,
  step: Pick<Step, 'host' | 'commands'>,
): TerminalHtml {
  const lines = step.commands.flatMap((command) => toLines(prism, step.host, command));
  const head = lines.length > longest ? lines.slice(0, shown) : lines;
  const rest = lines.slice(head.length);
  return {html: join(head), more: join(rest), moreLines: rest.length};
}

function toLines(
  prism: ReturnType<typeof loadPrism>,
  host: string,
  {command, stdout, stderr, status}: Command,
): ElementContent[][] {
  const [first = '', ...continued] = command.split('\n');
  return [
    [toSpan(['prompt'], [toText(`${host || 'host'}# `)]), toCommand(prism, first)],
    ...continued.map((line) => [toSpan(['prompt'], [toText('> ')]), toCommand(prism, line)]),
    ...outputLines(stdout).map((line) => [toText(line)]),
    ...outputLines(stderr).map((line) => [toSpan(['stderr'], [toText(line)])]),
    ...(status === 0 ? [] : [[toSpan(['status'], [toText(`[exit ${status}]`)])]]),
  ];
}

function toCommand(prism: ReturnType<typeof loadPrism>, line: string): ElementContent {
  return toSpan(['command'], highlight(prism, line, 'bash'));
}

function outputLines(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

function join(lines: readonly ElementContent[][]): string {
  return toHtml({
    type: 'root',
    children: lines.flatMap((line, index) => (index === 0 ? line : [toText('\n'), ...line])),
  });
}
