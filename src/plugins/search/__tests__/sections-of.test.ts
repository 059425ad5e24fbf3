import {describe, expect, it} from 'vitest';
import {sectionsOf} from '../extract/sections-of';

const page = (body: string): string =>
  `<!doctype html><html><head><title>no</title></head><body><nav>no</nav><main><article>${body}</article></main><footer>no</footer></body></html>`;

it('cuts where a heading with an id stands', () => {
  const html = page(
    '<header><h1>no</h1><p>no</header><p>lead' +
      '<h2 class="anchor" id=one>One<a href=#one class=hash-link>#</a></h2><p>first' +
      '<h3 id=two>Two <code>x</code></h3><ul><li>a<li>b</ul>' +
      '<h4>without id</h4><p>goes on',
  );
  expect(sectionsOf(html)).toEqual([
    {id: '', heading: '', text: 'lead'},
    {id: 'one', heading: 'One', text: 'first'},
    {id: 'two', heading: 'Two x', text: 'a b without id goes on'},
  ]);
});

describe('what is text', () => {
  it.each([
    [
      'words inside of a sentence stay together',
      '<p>用<code>PVC</code>的<em>名字</em></p>',
      '用PVC的名字',
    ],
    ['blocks are apart', '<p>one</p><p>two</p><table><tr><td>a<td>b</table>', 'one two a b'],
    [
      'a recorded session',
      '<pre><code><span>c1# </span>ip <span>neigh</span>\nout</code></pre>',
      'c1# ip neigh out',
    ],
    ['a line break', '<p>a<br>b</p>', 'a b'],
    ['a picture’s alternative', '<p><img alt="a bridge" src="x.png"></p>', 'a bridge'],
    [
      'a drawing’s title and description, not its labels',
      '<figure><svg role="img"><title>Chains</title><desc>Packets go</desc><g><text>label</text></g></svg><figcaption>Caption</figcaption></figure>',
      'Chains Packets go Caption',
    ],
    [
      'a description once, though the page has it twice',
      '<figure><svg role="img"><desc>Packets go</desc></svg><details><summary>Read</summary><p>Packets go</p></details></figure>',
      'Packets go Read',
    ],
    ['folded text', '<details><summary>More</summary>hidden</details>', 'More hidden'],
    ['character references', '<p>a &lt; b &amp;&amp; c</p>', 'a < b && c'],
    [
      'mathematics without its source',
      '<math><semantics><mrow><mi>x</mi></mrow><annotation>\\x</annotation></semantics></math>',
      'x',
    ],
  ])('%s', (_what, html, text) => {
    expect(sectionsOf(page(html))[0]?.text).toBe(text);
  });
});

describe('what is left out', () => {
  it.each([
    ['navigation', '<nav>no<nav>no</nav>no</nav>'],
    ['buttons', '<button>Copy</button>'],
    ['scripts and styles', '<script>no()</script><style>no{}</style>'],
    ['icons', '<svg aria-hidden="true"><title>no</title></svg>'],
    ['what asks for it', '<div data-search="omit"><p>no<div>no</div></div>'],
    ['headers and footers', '<header>no</header><footer>no</footer>'],
  ])('%s', (_what, html) => {
    expect(sectionsOf(page(`<p>before</p>${html}<p>after</p>`))[0]?.text).toBe('before after');
  });

  it('all outside of the article', () => {
    expect(sectionsOf('<main><aside>no</aside><article><p>yes</article><p>no</main>')).toEqual([
      {id: '', heading: '', text: 'yes'},
    ]);
  });
});

it('takes a page without an article as empty', () => {
  expect(sectionsOf('<p>nothing')).toEqual([{id: '', heading: '', text: ''}]);
});
