import {expect, it} from 'vitest';
import {stylesAtRest} from '../styles-at-rest';

const atRest = (css: string) => stylesAtRest(css).replace(/\s+/g, ' ').trim();

it('leaves out what a page shows only once it is touched', () => {
  expect(atRest('a { color: red } a:hover { color: tan } b:focus-visible, i { top: 0 }')).toBe(
    'a { color: red } i { top: 0 }',
  );
  expect(atRest('dialog::backdrop { color: red } ::highlight(x) { color: red }')).toBe('');
  expect(atRest('html:has(dialog:modal) { overflow: hidden }')).toBe('');
});

it('keeps what holds as long as a page is not touched', () => {
  expect(atRest('.skip:not(:focus) { width: 1px }')).toBe('.skip:not(:focus) { width: 1px }');
});

it('leaves out what holds without scripts: such a reader has the whole sheet', () => {
  expect(atRest('@media (scripting: none) { a { top: 0 } } @media print { a { top: 0 } }')).toBe(
    '@media print { a { top: 0 } }',
  );
});

it('makes a selector of pseudo-classes alone one that PurgeCSS knows', () => {
  expect(atRest(':lang(en) { top: 0 } :root { top: 0 } p:lang(en) { top: 0 }')).toBe(
    '*:lang(en) { top: 0 } :root { top: 0 } p:lang(en) { top: 0 }',
  );
  expect(atRest(':is(ul, ol) :is(ul, ol) { top: 0 }')).toBe('*:is(ul, ol) :is(ul, ol) { top: 0 }');
});

it('leaves steps of an animation alone', () => {
  expect(atRest('@keyframes in { from { top: 0 } 50% { top: 1px } }')).toBe(
    '@keyframes in { from { top: 0 } 50% { top: 1px } }',
  );
});
