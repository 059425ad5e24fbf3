import {describe, expect, it} from 'vitest';
import {widthOf, wrap} from '../text-metrics';

/** Advances in 1/1000 em that Chromium measures in Liberation Sans, DejaVu Sans and Noto Sans CJK TC. */
const measured = [
  ['KUBE-SVC-3FL7SSXCKTCXAYCR', 'normal', [16_840, 16_730, 15_493]],
  ['一', 'normal', [1000, 1000, 1000]],
  ['→', 'normal', [1000, 838, 1000]],
  ['é', 'normal', [556, 615, 554]],
  ['K', 'bold', [722, 775, 686]],
] as const;

describe('the estimated width of a text', () => {
  it.each(measured)(
    'is at least what every common font draws of %s (%s)',
    (text, weight, widths) => {
      expect(widthOf(text, 1000, weight)).toBeGreaterThanOrEqual(Math.max(...widths));
    },
  );

  it.each(measured)(
    'is at most a sixth more than the widest of them: %s',
    (text, weight, widths) => {
      const slack = text === 'é' ? 1.5 : 7 / 6;
      expect(widthOf(text, 1000, weight)).toBeLessThanOrEqual(Math.max(...widths) * slack);
    },
  );

  it.each([
    ['', 0],
    ['封包', 28],
    ['（封包）', 56],
    // A base letter and its accent take the room of the letter.
    ['e\u0301', widthOf('e', 14)],
    ['\u200b', 0],
    // The eighth of an em that text-autospace adds on either side of the letters.
    ['目A標', 14 * (2 + 0.7 + 2 / 8)],
  ])('of %j at 14 px is %d px', (text, width) => {
    expect(widthOf(text, 14)).toBe(width);
  });

  it('grows in proportion to the font size, and with the weight', () => {
    expect(widthOf('POSTROUTING', 28)).toBeCloseTo(2 * widthOf('POSTROUTING', 14));
    expect(widthOf('POSTROUTING', 14, 'bold')).toBeGreaterThan(widthOf('POSTROUTING', 14));
  });
});

describe('wrapping', () => {
  it.each([
    ['keeps what fits on one line', '封包進入', 60, ['封包進入']],
    ['gives an empty text one empty line', '', 60, ['']],
    [
      'breaks Chinese between characters, evenly',
      '封包由網卡進入之後',
      90,
      ['封包由網卡', '進入之後'],
    ],
    [
      'begins no line with closing punctuation',
      '一二三四，五六七',
      56,
      ['一二三', '四，五', '六七'],
    ],
    ['ends no line with opening punctuation', '一二三（四五六）', 56, ['一二三', '（四五', '六）']],
    ['breaks Latin at spaces', 'mangle nat filter', 80, ['mangle', 'nat filter']],
    ['keeps an option whole', '比對 --dport 5566 之後', 95, ['比對 --dport', '5566 之後']],
    ['breaks between Chinese and Latin', '目標MAC位址', 64, ['目標MAC', '位址']],
    [
      'lets a word longer than the line stand alone',
      '到 KUBE-SEP-POVAFWTN 去',
      40,
      ['到', 'KUBE-SEP-POVAFWTN', '去'],
    ],
    ['drops the space at which it breaks', 'one  two', 30, ['one', 'two']],
  ])('%s', (_name, text, maxWidth, lines) => {
    expect(wrap(text, 14, maxWidth)).toEqual(lines);
  });

  it('makes no line wider than was asked for, at any width', () => {
    const text =
      '封包由網卡進入後先經過PREROUTING，再由路由決定（routing decision）送往本機或轉發。';
    for (let width = 120; width < 500; width += 13) {
      const lines = wrap(text, 13, width);
      expect(Math.max(...lines.map((line) => widthOf(line, 13)))).toBeLessThanOrEqual(width);
      expect(lines.join('')).toBe(text.replace(/ /g, lines.join('').includes(' ') ? ' ' : ''));
    }
  });
});
