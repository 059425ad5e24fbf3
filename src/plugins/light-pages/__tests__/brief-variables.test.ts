import {expect, it} from 'vitest';
import {brief, inLetters} from '../brief-variables';

it('names variables by letters in the order they come, the same everywhere', () => {
  expect(
    brief(
      ':root{--ink:#111;--line-soft:#ccc}p{color:var(--line-soft)}a{color:var(--ink)}',
      new Set(),
    ),
  ).toBe(':root{--a:#111;--b:#ccc}p{color:var(--b)}a{color:var(--a)}');
});

it('leaves those alone that the page names itself', () => {
  expect(brief(':root{--ink:#111;--tone:tan}', new Set(['--ink']))).toBe(
    ':root{--ink:#111;--a:tan}',
  );
});

it('never gives a name to two of them', () => {
  const names = Array.from({length: 800}, (_, number) => inLetters(number));
  expect(new Set(names).size).toBe(800);
  expect([names[0], names[25], names[26], names[701], names[702]]).toEqual([
    'a',
    'z',
    'aa',
    'zz',
    'aaa',
  ]);
});
