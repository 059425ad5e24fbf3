import {describe, expect, it} from 'vitest';
import {readMeta} from '../meta';

const read = (text: string) =>
  readMeta(text, (message) => {
    throw new Error(message);
  });

describe('what stands behind the language of a fence', () => {
  it.each([
    ['', {}],
    ['  ', {}],
    ['title="a b.sh"', {title: 'a b.sh'}],
    ['title=\'a "b".sh\'', {title: 'a "b".sh'}],
    ['title="節點 A" invalid', {title: '節點 A', invalid: true}],
    ['historical', {historical: true}],
    ['file="labs/a/lab.sh"', {file: 'labs/a/lab.sh'}],
    ['id="nat-rules"', {id: 'nat-rules'}],
    ['showLineNumbers', {numbersFrom: 1}],
    ['showLineNumbers=40', {numbersFrom: 40}],
    ['fold=8', {fold: 8}],
    ['nofold', {fold: false}],
    ['wrap', {wrap: true}],
    ['not-replayed="no GPU here"', {notReplayed: 'no GPU here'}],
    ['{1,3-5}', {marked: {highlight: [1, 3, 4, 5]}}],
    ['{ 1 , 3 } {7}', {marked: {highlight: [1, 3, 7]}}],
    ['highlight={2}', {marked: {highlight: [2]}}],
    ['focus={3-4} added={1} removed={2}', {marked: {focus: [3, 4], added: [1], removed: [2]}}],
    ['{1} title="{2}"', {marked: {highlight: [1]}, title: '{2}'}],
  ])('is read: %s', (text, meta) => {
    expect(read(text)).toEqual({marked: {}, ...meta});
  });

  it.each([
    ['titel="a"', 'found `titel="a"`'],
    ['subtitle="a"', 'found `subtitle="a"`'],
    ['title="a"b', 'found `title="a"b`'],
    ['linenos', 'Expected title, id, showLineNumbers'],
    ['=', 'found `=`'],
    ['title', 'Expected `title="…"`, found `title` without a text'],
    ['title=""', 'Expected `title="…"`'],
    ['not-replayed', 'Expected `not-replayed="…"`'],
    ['id="Nat Rules"', 'Expected an id of lower-case letters'],
    ['showLineNumbers=0', 'such as `showLineNumbers=12`, found `0`'],
    ['fold', 'such as `fold=12`, found `fold`'],
    ['wrap=yes', 'Expected `wrap` alone, found `wrap=yes`'],
    ['{}', 'Expected lines such as {1,3-5}, found `{}`'],
    ['{0}', 'found `{0}`'],
    ['{3-1}', 'found `{3-1}`'],
    ['{1;2}', 'found `{1;2}`'],
    ['focus=3', 'found `3`'],
    ['focus', 'found `focus`'],
  ])('is refused: %s', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
