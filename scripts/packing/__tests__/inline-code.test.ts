import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {inlineCode, offences} from '../inline-code';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the code in a page', () => {
  it('is named by the hash of its bytes, each once', () => {
    const html =
      '<script>a &amp;&amp; "年"</script><style>b{}</style><script>a &amp;&amp; "年"</script>';
    expect(inlineCode(html)).toEqual({
      scripts: [hash('a &amp;&amp; "年"')],
      styles: [hash('b{}')],
    });
  });

  it('is not what comes from a file, nor data', () => {
    const html = '<script src=/a.js></script><script type=application/ld+json>{}</script>';
    expect(inlineCode(html)).toEqual({scripts: [], styles: []});
  });

  it('is what a module says, too', () => {
    expect(inlineCode('<script type="module">1</script>').scripts).toEqual([hash('1')]);
  });
});

describe('what a strict policy refuses in a page', () => {
  it.each([
    '<p onclick="go()">',
    '<svg onload="go()">',
    '<td style="text-align:center">',
    '<a href=" javascript:go()">',
    '<a href="data:text/html,x">',
    '<form action="javascript:go()">',
    '<img src="https://elsewhere.example/a.png">',
    '<script src="//elsewhere.example/a.js">',
    '<link rel="stylesheet" href="https://elsewhere.example/a.css">',
  ])('is %s', (html) => {
    expect(offences(html)).toHaveLength(1);
  });

  it.each([
    '<a href="https://elsewhere.example">',
    '<link rel="canonical" href="https://rings.example/">',
    '<img src="/a.png" alt="javascript: and data: in words">',
    '<pre data-on="x">onclick="go()" style="x"</pre>',
  ])('is not %s', (html) => {
    expect(offences(html)).toEqual([]);
  });
});
