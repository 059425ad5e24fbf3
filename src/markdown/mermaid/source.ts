import {DiagramError} from './diagram-error';

/** The text of a diagram, with its lines for messages. */
export class Source {
  readonly lines: readonly string[];

  constructor(text: string) {
    this.lines = text.split('\n').map((line) => (/^\s*%%(?!\{)/.test(line) ? '' : line));
  }

  /** The first line, from 1, that matches; the diagram's first line where none does. */
  lineOf(pattern: RegExp): number {
    const index = this.lines.findIndex((line) => pattern.test(line));
    return index < 0 ? 1 : index + 1;
  }

  /** An error at the first line that matches, quoting it. */
  errorAt(pattern: RegExp, expected: string, found?: string): DiagramError {
    const line = this.lineOf(pattern);
    return new DiagramError(line, expected, found ?? quote(this.lines[line - 1] ?? ''));
  }

  /** An error at the first line that names this node, group or participant. */
  errorAbout(id: string, expected: string, found: string): DiagramError {
    return this.errorAt(new RegExp(`(?<![\\w-])${escape(id)}(?![\\w-])`), expected, found);
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A line as messages show it. */
export function quote(line: string): string {
  return `\`${line.trim()}\``;
}
