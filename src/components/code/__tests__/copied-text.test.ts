// @vitest-environment jsdom
import {expect, it} from 'vitest';
import {codeOf, commandsOf} from '../copied-text';

function blockOf(html: string): HTMLElement {
  const block = document.createElement('div');
  block.innerHTML = html;
  return block;
}

it('copies code as it was written, its folded lines with the rest', () => {
  const block = blockOf('<pre><code>one\ntwo</code></pre><pre><code>three</code></pre>');
  expect(codeOf(block)).toBe('one\ntwo\nthree');
});

it('copies lines without their numbers and signs, and without those a change takes out', () => {
  const line = (name: string, text: string) =>
    `<${name} class="code-line"><a class="line-number">1</a><span class="line-sign">+ </span>${text}\n</${name}>`;
  const block = blockOf(
    `<pre><code class="lines">${line('span', '<b>a</b>: 1')}${line('del', 'b: 2')}${line('ins', 'b: 3')}</code></pre>`,
  );
  expect(codeOf(block)).toBe('a: 1\nb: 3');
});

it('of a session copies the commands alone', () => {
  const block = blockOf(
    '<pre><code><span class="prompt">c1# </span><span class="command">ip <b>link</b></span>\n' +
      'lo: up\n<span class="prompt">c1# </span><span class="command">ls</span></code></pre>',
  );
  expect(commandsOf(block)).toBe('ip link\nls');
});
