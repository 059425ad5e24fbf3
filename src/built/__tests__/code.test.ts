import {describe, expect, it} from 'vitest';
import {articleHtml} from '../article/article-html';
import {page} from './fixtures';

const read = (body: string) => articleHtml(page(body), 'https://rings.example/2018/nat');
const twoLines = '<pre><code class="language-bash">ip a\nip r</code></pre>';

describe('a code block in a feed', () => {
  it.each([
    [
      "stock Docusaurus's: a div and a <br> a line, the language on the pre",
      '<pre tabindex="0" class="prism-code language-bash"><code class="codeBlockLines_x"><div class="token-line"><span class="token function">ip</span> a<br></div><div class="token-line">ip r<br></div></code></pre>',
    ],
    [
      'coloured at build: spans and line breaks as text',
      '<pre><code class="language-bash hljs"><span class="token">ip</span> a\nip r\n</code></pre>',
    ],
    [
      'with a named span a line and the break between them',
      '<pre class="language-bash"><code><span class="line">ip a</span>\n<span class="line">ip r</span></code></pre>',
    ],
    [
      'with a named span a line and no break at all',
      '<pre class="language-bash"><code><span class="token-line">ip a</span><span class="token-line">ip r</span></code></pre>',
    ],
    [
      'with a div a line and no break at all',
      '<pre class="language-bash"><code><div>ip a</div><div>ip r</div></code></pre>',
    ],
    [
      'with line numbers and a button inside',
      '<pre class="language-bash"><button>Copy</button><code><div class="token-line"><span class="codeLineNumber_x"></span><span>ip a</span><br></div><div class="token-line"><span>ip r</span><br></div></code></pre>',
    ],
  ])('is plain text with its line breaks and its language when it was %s', (_case, html) => {
    expect(read(html)).toBe(twoLines);
  });

  it('keeps empty lines and indentation, whether a line holds a break or nothing', () => {
    const lines = (empty: string) =>
      `<pre><code><div class="token-line">a:<br></div>${empty}<div class="token-line">  b<br></div></code></pre>`;
    const expected = '<pre><code>a:\n\n  b</code></pre>';
    expect(read(lines('<div class="token-line"><span class="token plain"></span><br></div>'))).toBe(
      expected,
    );
    expect(read(lines('<div class="token-line"></div>'))).toBe(expected);
  });

  it('keeps its title, without the frame around it', () => {
    const html =
      '<div class="codeBlockContainer_x language-sh"><div class="codeBlockTitle_x">run.sh</div><div><pre class="language-sh"><code>ls</code></pre><div><button>Copy</button></div></div></div>';
    expect(read(html)).toBe(
      '<div><div>run.sh</div><div><pre><code class="language-sh">ls</code></pre></div></div>',
    );
  });

  it('escapes what looks like markup', () => {
    expect(read('<pre><code>a &lt;b&gt; &amp;&amp; c</code></pre>')).toBe(
      '<pre><code>a &#x3C;b> &#x26;&#x26; c</code></pre>',
    );
  });
});

describe('code in a sentence', () => {
  it('loses its colours only', () => {
    expect(read('<p><code class="x"><span class="token">ip</span> a</code></p>')).toBe(
      '<p><code>ip a</code></p>',
    );
  });
});
