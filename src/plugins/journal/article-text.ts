import type {Problem} from '../../lib/problem';
import {readYaml, type YamlSource} from '../../lib/yaml-source';
import {noReading, type Body, type Reading} from './body';
import {checkCharacters} from './characters';
import type {ReadText} from './remember';

/** What an article's text says by itself, and what is wrong with it whatever stands elsewhere. */
export interface ArticleText {
  /** Its front matter, not yet checked; null where nothing of it can be read. */
  yaml: YamlSource | null;
  reading: Reading;
  problems: Problem[];
}

const frontMatterBlock = /^---\r?\n(?<yaml>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Reads articles' texts. Depends on nothing else, so that what was read holds as long as the text does. */
export function readTextWith(readBody: ReadText<Body>): ReadText<ArticleText> {
  return (text, file) => readText(text, file, readBody);
}

function readText(text: string, file: string, readBody: ReadText<Body>): ArticleText {
  const block = frontMatterBlock.exec(text);
  if (block?.index !== 0 || block.groups?.['yaml'] === undefined) {
    const expected = 'the file to begin with front matter between two lines of `---`';
    const found = text.startsWith('\u{FEFF}')
      ? 'an invisible byte order mark before the front matter'
      : 'no front matter';
    return unreadable([{file, line: 1, found, expected}]);
  }
  const characters = checkCharacters(text, file);
  if (characters.length > 0) {
    return unreadable(characters);
  }
  return {yaml: readYaml(block.groups['yaml'], file, 2), ...readBody(text, file)};
}

function unreadable(problems: Problem[]): ArticleText {
  return {yaml: null, reading: noReading, problems};
}
