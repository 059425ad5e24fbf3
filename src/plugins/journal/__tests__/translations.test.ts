import {describe, expect, it} from 'vitest';
import {toWords} from '../translations';

describe('the words of the journal', () => {
  it('are English unless the site says otherwise', () => {
    const words = toWords({});
    expect(words.title).toBe('Rings');
    expect(words.description).toMatch(/^A yearly journal/);
    expect(words.yearDescription(2018)).toBe('Technical notes published in 2018');
  });

  it("are the site's where it has them", () => {
    const words = toWords({
      'journal.title': '年輪',
      'journal.description': '一年一環',
      'journal.yearDescription': '{year} 年發布之各種技術文',
    });
    expect(words).toMatchObject({title: '年輪', description: '一年一環'});
    expect(words.yearDescription(2018)).toBe('2018 年發布之各種技術文');
  });
});
