import {keptIn} from '../../lint/kept';
import type {LintOptions} from '../../lint/lint';
import {remembering, type ReadText} from '../../lint/remember';
import {readTextWith, type ArticleText} from './article-text';
import {bodyReader, type Body} from './body';

const code = ['src/{lib,lint,markdown,plugins/journal}/**/*.ts'];

export interface ArticleReader {
  readText: ReadText<ArticleText>;
  /** Takes up what was kept. */
  open: () => Promise<void>;
  keep: () => Promise<void>;
}

/**
 * Reads articles' texts, each once, and keeps what it made of their bodies.
 * @param file absolute, among the generated files
 */
export function createArticleReader(file: string, options: LintOptions): ArticleReader {
  const {memory, open, keep} = keptIn<Body>({file, code, facts: [options.url]});
  const readBody = remembering(bodyReader(options), memory);
  return {readText: remembering(readTextWith(readBody)), open, keep};
}
