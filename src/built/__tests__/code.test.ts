import {toHtml} from 'hast-util-to-html';
import {describe, expect, it} from 'vitest';
import {articleTree} from '../article/article-tree';
import {page} from './fixtures';

const read = (body: string) =>
  toHtml(articleTree(page(body), 'https://rings.example/2018/nat')).trim();
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

describe('a listing of the site in a feed', () => {
  it('is one piece where its end is folded away', () => {
    expect(
      read(
        '<div data-code="true"><pre><code class="language-c">a\nb</code></pre><details><summary>2 more lines</summary><pre><code class="language-c">c\nd</code></pre></details><div data-feed="omit"><button>Copy</button></div></div>',
      ),
    ).toBe('<div><pre><code class="language-c">a\nb\nc\nd</code></pre></div>');
  });

  it('has no line numbers, but says what was added and removed', () => {
    expect(
      read(
        '<pre><code class="language-c lines numbered"><del id="code-x-L1" class="code-line"><a class="line-number" href="#code-x-L1" data-feed="omit">1</a><span class="line-sign">- </span>a\n</del><ins class="code-line"><span class="line-sign">+ </span>b</ins></code></pre>',
      ),
    ).toBe('<pre><code class="language-c">- a\n+ b</code></pre>');
  });

  it('keeps the lines of a patch together, which its highlighter splits', () => {
    expect(
      read(
        '<pre><code class="language-diff"><span class="token prefix">+</span><span class="token line">FROM x</span>\n<span class="token line">y</span></code></pre>',
      ),
    ).toBe('<pre><code class="language-diff">+FROM x\ny</code></pre>');
  });
});

describe('a terminal session in a feed', () => {
  it('is the plain transcript with its verdict', () => {
    const session =
      '<div data-code="true"><pre tabindex="0"><code class="language-shell-session"><span class="prompt">c1# </span><span class="command">ls</span>\n<span class="stderr"><span class="said" data-feed="omit">Error: </span>no</span>\n<span class="status">[exit 2]</span></code></pre><details class="verdict"><summary>Recorded</summary><p>Tools: ls</p></details></div>';
    expect(read(session)).toBe(
      '<div><pre><code class="language-shell-session">c1# ls\nno\n[exit 2]</code></pre><details><summary>Recorded</summary><p>Tools: ls</p></details></div>',
    );
  });
});

describe('a note of what changed, in a feed', () => {
  it('is an aside with its words and its source', () => {
    expect(
      read(
        '<aside id="since-x-1" class="s" role="note"><p class="l"><a href="/since">Since X 1</a></p><div class="t"><p>Gone.</p></div><p class="r"><a href="https://x.example/">Source</a></p></aside>',
      ),
    ).toBe(
      '<aside id="since-x-1" role="note"><p><a href="https://rings.example/since">Since X 1</a></p><div><p>Gone.</p></div><p><a href="https://x.example/">Source</a></p></aside>',
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
