import {fromHtml} from 'hast-util-from-html';
import {selectAll} from 'hast-util-select';
import {describe, expect, it} from 'vitest';
import {toListingHtml, type Code} from '../listing';
import {loadPrism} from '../prism';

const show = (code: Partial<Code>) =>
  toListingHtml(loadPrism(), {
    id: 'code-x',
    language: 'text',
    lines: ['a', '', 'c'],
    marked: new Map(),
    ...code,
  });
const marked = (mark: string, ...lines: number[]) => new Map([[mark, new Set(lines)]]);
const linesOf = (html: string) =>
  selectAll('.code-line', fromHtml(html, {fragment: true})).map(({tagName}) => tagName);

describe('a listing', () => {
  it('is plain text with line breaks where nothing is asked of its lines', () => {
    expect(show({})).toEqual({html: 'a\n\nc', forms: []});
  });

  it.each([
    ['highlight', 'mark', []],
    ['added', 'ins', ['signed']],
    ['removed', 'del', ['signed']],
    ['focus', 'span', ['focused']],
  ])('says by its elements which lines are %s', (mark, tagName, forms) => {
    const {html, forms: found} = show({marked: marked(mark, 2)});
    expect(linesOf(html)).toEqual(['span', tagName, 'span']);
    expect(found).toEqual(['lines', ...forms]);
  });

  it('keeps each line break inside its line, so that the text is what was written', () => {
    expect(show({marked: marked('highlight', 2)}).html).toBe(
      '<span class="code-line">a\n</span><mark class="code-line">\n</mark><span class="code-line">c</span>',
    );
  });

  it('puts a sign before every line where some are added or removed', () => {
    const {html} = show({marked: new Map([...marked('removed', 1), ...marked('added', 3)])});
    expect(html.match(/(?<="line-sign">)../g)).toEqual(['- ', '  ', '+ ']);
  });

  it('numbers its lines with links to them, of which the tab key meets one', () => {
    const links = selectAll('a', fromHtml(show({numbersFrom: 9}).html, {fragment: true})).map(
      ({properties}) => [properties['href'], properties['tabIndex']],
    );
    expect(links).toEqual([
      ['#code-x-L9', undefined],
      ['#code-x-L10', -1],
      ['#code-x-L11', -1],
    ]);
    expect(show({numbersFrom: 9}).html).toContain('<span id="code-x-L10" class="code-line">');
  });

  it('makes room for numbers of four digits', () => {
    expect(show({numbersFrom: 997}).forms).not.toContain('wide-numbers');
    expect(show({numbersFrom: 998}).forms).toContain('wide-numbers');
  });

  it('colours a patch by its signs, which are its text', () => {
    const lines = ['--- a/x', '+++ b/x', '@@ -1 +1 @@', '-a', '+b', ' c', '--d'];
    const {html} = show({language: 'diff', lines});
    const classes = selectAll('.code-line', fromHtml(html, {fragment: true})).map(
      ({tagName, properties}) => `${tagName} ${String(properties['className'])}`,
    );
    expect(classes).toEqual([
      'span code-line',
      'span code-line',
      'span code-line',
      'span code-line,removed',
      'span code-line,added',
      'span code-line',
      'span code-line,removed',
    ]);
  });

  it('is folded after 20 of more than 30 lines, and loses none', () => {
    const lines = Array.from({length: 31}, (_, index) => `line ${index}`);
    const {html, more, moreLines} = show({lines});
    expect(moreLines).toBe(11);
    expect(`${html}\n${more}`).toBe(lines.join('\n'));
    expect(show({lines: lines.slice(1)}).more).toBeUndefined();
  });

  it('is folded where its fence says, or nowhere', () => {
    const lines = Array.from({length: 40}, () => 'a');
    expect(show({lines, fold: 8}).moreLines).toBe(32);
    expect(show({lines, fold: false}).moreLines).toBeUndefined();
    expect(show({fold: 8}).moreLines).toBeUndefined();
  });

  it('goes on with its numbers and colours in the folded part', () => {
    const lines = ['x = """', 'a', 'b"""'];
    const {more} = show({language: 'python', lines, numbersFrom: 1, fold: 1});
    expect(more).toContain('id="code-x-L2"');
    expect(more).toContain('string">a</span>');
  });
});
