import {describe, expect, it} from 'vitest';
import {readYaml} from '../yaml-source';

const text = `title: NAT
tags:
  - dns
  - kubernetes
names:
  zh-Hant: 位址轉換
  list:
    - id: one
      label: One
`;

describe('the line of a key', () => {
  const {lineOf} = readYaml(text, 'a.yml');

  it.each([
    ['the first', ['title'], 1],
    ['one below it', ['tags'], 2],
    ['a nested one', ['names', 'zh-Hant'], 6],
    ['an item of a list', ['tags', 1], 4],
    ['a key inside an item of a list', ['names', 'list', 0, 'label'], 9],
    ['the nearest thing above a missing key', ['names', 'en'], 5],
    ['the nearest thing above a missing item', ['tags', 7], 2],
    ['the nearest thing above a key inside a text', ['title', 'en'], 1],
    ['the beginning where nothing on the way is there', ['series', 'title'], 1],
    ['the beginning for the whole', [], 1],
  ])('is that of %s', (_case, path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  it('counts from the line of the file on which the text begins', () => {
    const inFrontMatter = readYaml(text, 'a.md', 2);
    expect(inFrontMatter.lineOf(['tags', 1])).toBe(5);
    expect(inFrontMatter.lineOf(['nothing'])).toBe(2);
  });

  it('is found under a key that YAML reads as a number, whichever way it is asked for', () => {
    const {lineOf: lineOfYear, value} = readYaml('# years\n2018:\n  index: 1\n', 'a.yml');
    expect(value).toEqual({2018: {index: 1}});
    expect([lineOfYear(['2018', 'index']), lineOfYear([2018, 'index'])]).toEqual([3, 3]);
  });

  it('is the same with the line breaks of Windows', () => {
    expect(readYaml(text.replaceAll('\n', '\r\n'), 'a.yml').lineOf(['tags', 1])).toBe(4);
  });
});

describe('a YAML value', () => {
  it('keeps a date as the text the writer typed', () => {
    expect(readYaml('date: 2018-03-01\n', 'a.yml').value).toEqual({date: '2018-03-01'});
  });

  it('is null for a text that says nothing, without a problem', () => {
    expect(readYaml('# nothing yet\n', 'a.yml')).toMatchObject({value: null, problems: []});
  });
});

describe('YAML that cannot be read', () => {
  it.each([
    ['a list never closed', 'a: 1\nb: [1\n', 4, /Flow sequence/],
    ['a key given twice', 'a: 1\nb: 2\na: 3\n', 4, /Map keys must be unique/],
    ['a colon in an unquoted text', 'a: 1\nb: c: d\n', 3, /Nested mappings/],
    ['an alias of nothing', 'a: 1\nb: 2\nc: [*d]\n', 4, /alias \*d has no anchor/],
    ['two documents', 'a: 1\n---\nb: 2\n', 3, /multiple documents/],
  ])('is a problem at its own line: %s', (_case, broken, line, found) => {
    const {value, problems} = readYaml(broken, 'a.md', 2);
    expect(value).toBeNull();
    expect(problems).toEqual([
      {
        file: 'a.md',
        line,
        found: expect.stringMatching(found) as string,
        expected: 'well-formed YAML',
      },
    ]);
  });

  it('is described without a second line number, which would count from elsewhere', () => {
    const [problem] = readYaml('a: "\n', 'a.md', 2).problems;
    expect(problem?.found).toBe('YAML that cannot be read (Missing closing "quote)');
  });

  it('does not include an alias whose anchor is there', () => {
    expect(readYaml('a: &x one\nb: *x\n', 'a.yml')).toMatchObject({
      value: {a: 'one', b: 'one'},
      problems: [],
    });
  });
});
