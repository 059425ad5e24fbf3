import path from 'node:path';
import type {Problem} from '../lib/problem';

/** A file among content. */
export interface ContentFile {
  /** From the site's root. */
  file: string;
  /** In bytes. */
  size: number;
}

/** In bytes: what a reader on a slow line waits seconds for. */
export const largestAsset = 1_000_000;

/** Texts of other programs, and extensions of Markdown that Docusaurus passes over or reads otherwise. */
const otherText =
  /\.(?:markdown|mdown|mdwn|mkdn|mkdown|mkd|txt|rst|adoc|org|html?|docx?|odt|rtf|pages|ipynb)$/i;

/** What is wrong with a file by its name and its size alone; undefined where nothing is. */
type FileRule = (file: ContentFile) => Omit<Problem, 'file' | 'line'> | undefined;

/** Every rule for a file. */
const fileRules: Record<string, FileRule> = {
  'file-type': ({file}) =>
    otherText.test(file) || (/\.mdx?$/i.test(file) && !/\.mdx?$/.test(file))
      ? {
          found: `a text that ends in \`${path.extname(file)}\`, which no page is made of`,
          expected: '`.md`, or `.mdx` for a text with components',
        }
      : undefined,
  'file-name': ({file}) =>
    /[\s%#?&"'<>\\:*|]|[\u0000-\u001F]/.test(file)
      ? {
          found: `the name \`${path.basename(file)}\``,
          expected: 'a name that an address can hold: letters, digits, `-`, `_` and `.`',
        }
      : undefined,
  'asset-size': ({file, size}) =>
    !/\.mdx?$/i.test(file) && size > largestAsset
      ? {
          found: `a file of ${Math.ceil(size / 1000)} kB`,
          expected: `at most ${largestAsset / 1000} kB: a smaller picture, or an address to fetch it from`,
        }
      : undefined,
};

/** The names of these rules. */
export const fileRuleIds = Object.keys(fileRules);

/** What is wrong with files, whatever is in them. */
export function checkFiles(files: readonly ContentFile[]): Problem[] {
  return files.flatMap((one) =>
    Object.entries(fileRules).flatMap(([rule, check]) => {
      const problem = check(one);
      return problem ? [{file: one.file, line: 1, ...problem, rule}] : [];
    }),
  );
}
