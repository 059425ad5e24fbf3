import path from 'node:path';
import {checkSchema} from '../../lib/check-schema';
import type {Problem} from '../../lib/problem';
import {readFrontMatter} from '../../lint/front-matter';
import {lintText, type LintOptions} from '../../lint/lint';
import type {OutlineEntry} from '../../lint/outline';
import type {ReadText} from '../../lint/remember';
import {pageSchema} from './front-matter';

/** What is kept of a page's text. */
export interface PageReading {
  problems: Problem[];
  /** Null where its headings could not be read. */
  outline: OutlineEntry[] | null;
}

/** Reads pages and parts of pages, whose names begin with `_` and which have no front matter. */
export function pageReader(options: LintOptions): ReadText<PageReading> {
  return (text, file) => {
    const {tree, outline, problems, isUnreadable} = lintText(text, file, options);
    const isPart = path.basename(file).startsWith('_');
    const yaml = isPart || isUnreadable ? undefined : readFrontMatter(text, file);
    if (yaml && 'found' in yaml) {
      // Without front matter the rest is something else than it was meant to be.
      return {problems: [yaml], outline: null};
    }
    const own = yaml ? checkSchema(yaml, pageSchema) : [];
    return {
      problems: [...own.map((problem) => ({...problem, rule: 'front-matter'})), ...problems],
      outline: tree && outline,
    };
  };
}
