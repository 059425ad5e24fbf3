/** A check that is no test: a program that exits with 0 when all is well. */
export interface Check {
  name: string;
  /** A program of node_modules/.bin and its arguments. */
  command: readonly [program: string, ...args: string[]];
}

/** In the order in which they start; the slow ones first, as two run at a time. */
export const checks: readonly Check[] = [
  {name: 'eslint', command: ['eslint', '--max-warnings=0', '.']},
  {name: 'prettier', command: ['prettier', '--check', '--log-level=warn', '.']},
  {name: 'tsc', command: ['tsc', '--noEmit', '--pretty']},
  {name: 'stylelint', command: ['stylelint', '{src,static}/**/*.css', '--allow-empty-input']},
  {name: 'markdownlint', command: ['markdownlint-cli2']},
  {name: 'autocorrect', command: ['autocorrect', '--lint', '--quiet', '--strict', 'blog', 'docs']},
  {name: 'typography', command: ['tsx', 'scripts/check-typography.ts']},
  {name: 'knip', command: ['knip', '--no-progress']},
];
