import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

/** A row by its columns' names. */
export type Cells = Record<string, string | number>;

/** A Markdown table with every column that some row has, in the order in which they first come. */
export function toMarkdown(rows: readonly Cells[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly (string | number | undefined)[]): string =>
    `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((column) => row[column] ?? '–'))),
  ].join('\n');
}

const [begin, end] = ['<!-- table -->', '<!-- /table -->'];

/** A text with other tables between its marks. */
export function withTables(text: string, tables: string): string {
  const [before = ''] = text.split(begin);
  const after = text.split(end)[1] ?? '';
  return `${before}${begin}\n\n${tables}\n\n${end}${after}`;
}

/** Puts tables between the marks of a README, formatted as the repository's files are. */
export async function writeTables(file: string, tables: string): Promise<void> {
  const options = await resolveConfig(file);
  const written = withTables(readFileSync(file, 'utf8'), tables);
  writeFileSync(file, await format(written, {...options, filepath: file}));
}
