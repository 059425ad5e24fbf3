import {Prism} from 'prism-react-renderer';
import {describe, expect, it} from 'vitest';
import {namesWhole} from '../yaml';

const yaml = namesWhole(Prism.languages['yaml'] ?? {});

/** The coloured parts of a line, each as `type text`. */
const partsOf = (line: string) =>
  Prism.tokenize(line, yaml).flatMap((token) =>
    typeof token === 'object' && typeof token.content === 'string'
      ? [`${token.type} ${token.content}`]
      : [],
  );

describe('YAML', () => {
  it.each([
    ['name: reports-01', ['key name', 'punctuation :']],
    ['path: /exports/reports-01', ['key path', 'punctuation :']],
    ['image: nginx:1.25', ['key image', 'punctuation :']],
    ['- 01', ['punctuation -', 'number 01']],
    ['- true', ['punctuation -', 'boolean true']],
    ['port: -1', ['key port', 'punctuation :', 'number -1']],
    ['[80, 443]', ['punctuation [', 'number 80', 'punctuation ,', 'number 443', 'punctuation ]']],
    ["- 'a-1'", ['punctuation -', "string 'a-1'"]],
    ['---', ['punctuation ---']],
  ])('of %j colours what is not part of a name', (line, parts) => {
    expect(partsOf(line)).toEqual(parts);
  });
});
