import {fromHtml} from 'hast-util-from-html';
import type {Element} from 'hast';
import {expect, it} from 'vitest';
import {sameAsShown} from '../tex';

const shown = (html: string) =>
  fromHtml(`<math>${html}</math>`, {fragment: true}).children as Element[];

it.each([
  ['k', '<mrow><mi>k</mi></mrow>'],
  ['M = 4', '<mrow><mi>M</mi><mo>=</mo><mn>4</mn></mrow>'],
])('takes %s for what is shown', (tex, html) => {
  expect(sameAsShown(tex, shown(html))).toBe(true);
});

it.each([
  ['x^2', '<msup><mi>x</mi><mn>2</mn></msup>'],
  ['a - b', '<mrow><mi>a</mi><mo>−</mo><mi>b</mi></mrow>'],
  ['\\text{a}', '<mtext>a</mtext>'],
])('takes %s for more than what is shown', (tex, html) => {
  expect(sameAsShown(tex, shown(html))).toBe(false);
});
