import {toHtml} from 'hast-util-to-html';
import {describe, expect, it} from 'vitest';
import {articleTree} from '../article/article-tree';
import {page} from './fixtures';

const read = (body: string) =>
  toHtml(articleTree(page(body), 'https://rings.example/2018/nat')).trim();

describe('the article in a built page', () => {
  it('is what its container holds, without the page around it', () => {
    expect(read('<p>text</p>')).toBe('<p>text</p>');
  });

  it.each([
    ['elements of the same name in it', '<div lang="en"><div lang="fr">a</div></div><p>b</p>'],
    ['what only looks like its end', '<img alt="</div>"><p>b</p>'],
  ])('is whole with %s', (_case, html) => {
    expect(read(html)).toBe(html);
  });

  it('is whole where end tags are left out, as in minified pages', () => {
    expect(read('<ul><li>a<li>b</ul><p>c')).toBe('<ul><li>a</li><li>b</li></ul><p>c</p>');
  });

  it('is missed with a hint where the container is missing', () => {
    expect(() => articleTree('<p>text</p>', 'https://rings.example/x')).toThrow(
      /matching #__blog-post-container, found none: does a swizzled/,
    );
  });

  it.each(['\u0000', '\u000B', '\u001B'])('is refused with the character %j in it', (character) => {
    expect(() => read(`<p>before${character}after</p>`)).toThrow(/found U\+00.* after ".*before"/);
  });
});

describe('what a feed leaves out', () => {
  it.each([
    [
      'the hash link of a heading',
      '<h2 id="a">A<a class="hash-link" href="#a">#</a></h2>',
      '<h2 id="a">A</h2>',
    ],
    [
      'a button and the wrapper that held nothing else',
      '<p>a</p><div class="x"> <button>Copy</button></div>',
      '<p>a</p>',
    ],
    ['what asks to be left out', '<p>a</p><div data-feed="omit"><p>b</p></div>', '<p>a</p>'],
    [
      'style sheets, scripts and templates',
      '<style>a{}</style><script>1</script><template><p>b</p></template>',
      '',
    ],
    [
      'the icon of an admonition',
      '<div><span class="admonitionIcon_x1"><svg><path d="M0"/></svg></span>note</div>',
      '<div>note</div>',
    ],
    ['a decorative drawing', '<p><svg aria-hidden="true"><path d="M0"/></svg>a</p>', '<p>a</p>'],
    [
      'the dark copy of a themed picture',
      '<img src="/l.png" class="a_x themedComponent--light_y"><img src="/d.png" class="a_x themedComponent--dark_z">',
      '<img src="https://rings.example/l.png">',
    ],
    ['comments', 'a<!-- -->b', 'ab'],
    [
      'styles, classes, handlers, data and tab stops',
      '<p class="a" style="b" onclick="c()" data-d="e" tabindex="0">f</p>',
      '<p>f</p>',
    ],
    [
      'wrappers that nothing is left of',
      '<p><span class="a">b<span style="c">d</span></span></p>',
      '<p>bd</p>',
    ],
  ])('is %s', (_case, html, expected) => {
    expect(read(html)).toBe(expected);
  });

  it('is not a drawing, what can be opened, a footnote, a language or an accessible name', () => {
    const kept =
      '<details><summary>a</summary><p lang="en">b</p></details>' +
      '<svg role="img" aria-label="c" viewBox="0 0 9 9" width="9"><path d="M0 0" stroke-width="2" fill="#fff"></path></svg>' +
      '<span id="fn1">d</span>';
    expect(read(kept)).toBe(kept);
  });

  it('is not a panel that only a script could open', () => {
    expect(read('<div role="tabpanel" hidden><p>a</p></div><p hidden>b</p>')).toBe(
      '<div role="tabpanel"><p>a</p></div><p hidden>b</p>',
    );
  });
});

describe('a formula', () => {
  const mathml =
    '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mrow><mi>x</mi></mrow></math>';
  const katex = (inner: string) =>
    `<span class="katex-display"><span class="katex">${inner}</span></span>`;

  it('is its MathML once, without the TeX source and the copy for style sheets', () => {
    const annotated = mathml
      .replace('<mrow>', '<semantics><mrow>')
      .replace(
        '</math>',
        '<annotation encoding="application/x-tex">x</annotation></semantics></math>',
      );
    const html = `<span class="katex-mathml">${annotated}</span><span class="katex-html" aria-hidden="true"><span>x</span></span>`;
    expect(read(katex(html))).toBe(mathml);
  });

  it.each([
    ['an annotation', '', '<semantics><mi>x</mi><annotation>\\bar x</annotation></semantics>'],
    ['an attribute', ' data-tex="\\bar x"', '<mover><mi>x</mi><mo>ˉ</mo></mover>'],
  ])('remembers its source from %s, which no HTML shows', (_case, attribute, inner) => {
    const tree = articleTree(page(`<math${attribute}>${inner}</math>`), 'https://rings.example/x');
    const sources = tree.children.flatMap((node) =>
      node.type === 'element' ? [node.data?.tex] : [],
    );
    expect(sources).toEqual(['\\bar x']);
    expect(toHtml(tree)).not.toContain('bar');
  });

  it('that has no MathML is refused rather than lost', () => {
    expect(() => read(katex('<span class="katex-html">x</span>'))).toThrow(
      /give rehype-katex the output/,
    );
  });

  it('holds a packet path whole: the drawing in its light colours and every step, without what walks it', () => {
    const html = read(
      '<figure><svg viewBox="0 0 1 1"><title>way</title><path d="M0 0V1" stroke="#8a4216"></path></svg>' +
        '<div role="group" data-feed="omit"><button>next</button><input type="range"></div>' +
        '<details open><summary>steps</summary><ol><li>nat</li><li>filter</li></ol></details></figure>',
    );
    expect(html).toContain('stroke="#8a4216"');
    expect(html).toContain('<li>filter</li>');
    expect(html).not.toMatch(/button|range/);
  });
});
