import type {Problem} from '../../lib/problem';
import type {YamlSource} from '../../lib/yaml-source';
import {readFrontMatter} from '../../lint/front-matter';
import type {ReadText} from '../../lint/remember';
import type {Body, Reading} from './body';

/** What an article's text says by itself, and what is wrong with it whatever stands elsewhere. */
export interface ArticleText {
  /** Its front matter, not yet checked; null where nothing of it can be read. */
  yaml: YamlSource | null;
  reading: Reading;
  problems: Problem[];
}

/** Reads articles' texts. Depends on nothing else, so that what was read holds as long as the text does. */
export function readTextWith(readBody: ReadText<Body>): ReadText<ArticleText> {
  return (text, file) => {
    const {reading, problems, isUnreadable} = readBody(text, file);
    if (isUnreadable) {
      return {yaml: null, reading, problems};
    }
    const yaml = readFrontMatter(text, file);
    // Without it the rest is something else than it was meant to be.
    return 'found' in yaml ? {yaml: null, reading, problems: [yaml]} : {yaml, reading, problems};
  };
}
