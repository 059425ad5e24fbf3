import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {pageComponents} from '../page-components';

it('the components that a text may use are those that every page has', () => {
  const file = join(import.meta.dirname, '../../theme/MDXComponents/index.tsx');
  const given = /export default \{(?<names>[^}]*)\}/.exec(readFileSync(file, 'utf8'))?.groups?.[
    'names'
  ];
  // What plugins write into pages is no word of a writer's.
  const made = [
    'CodeBlock',
    'TerminalSession',
    'FootnoteBack',
    'FootnotesHeading',
    'MermaidFigure',
  ];
  const names = given?.match(/(?<![.\w])[A-Z]\w+(?=,)/g) ?? [];
  expect(names.filter((name) => !made.includes(name) && name !== 'MDXComponents').sort()).toEqual(
    [...pageComponents].sort(),
  );
});
