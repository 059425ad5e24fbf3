import type {Problem} from '../lib/problem';
import {readYaml, type YamlSource} from '../lib/yaml-source';

const block = /^---\r?\n(?<yaml>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** A text's front matter, not yet checked against a schema, or what is asked for where there is none. */
export function readFrontMatter(text: string, file: string): YamlSource | Problem {
  const found = block.exec(text.startsWith('\u{FEFF}') ? text.slice(1) : text);
  return found?.index === 0 && found.groups?.['yaml'] !== undefined
    ? readYaml(found.groups['yaml'], file, 2)
    : {
        file,
        line: 1,
        found: 'no front matter',
        expected: 'the file to begin with front matter between two lines of `---`',
        rule: 'front-matter',
      };
}
