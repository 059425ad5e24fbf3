import {describe, expect, it} from 'vitest';
import {parseOwn} from '../content/markdown';
import {toPlain} from '../content/to-plain';

const plain = (source: string, {keepsMermaid = false, isMdx = true} = {}): string =>
  toPlain(parseOwn(source, isMdx), {
    keepsMermaid,
    sessionOf: (attributes) => `$ recorded ${attributes?.['step'] ?? ''}`,
  });

describe('toPlain', () => {
  it('leaves out front matter, imports and figures', () => {
    const source =
      "---\ntitle: x\n---\n\nimport Figure from './Figure';\n\n<Figure of={1} />\n\n::packet-path[It.]{lab=a}\n\n文字。\n";
    expect(plain(source)).toBe('文字。');
  });

  it('writes headings without the ids that only our site reads', () => {
    expect(plain('## 一台路由器 {/* #the-router */}')).toBe('## 一台路由器');
    expect(plain('## 一台路由器 {#the-router}', {isMdx: false})).toBe('## 一台路由器');
  });

  it('keeps a Mermaid figure as code where it is to', () => {
    const source = '```mermaid\nflowchart LR\n```';
    expect(plain(source, {keepsMermaid: true})).toBe(source);
    expect(plain(source)).toBe('');
  });

  it('writes a listing without its title and marks', () => {
    expect(plain('```bash title="a.sh" {1}\nls\n```')).toBe('```bash\nls\n```');
  });

  it('writes a recorded step as a terminal session', () => {
    expect(plain('::lab{name="a" step="rule"}')).toBe('```console\n$ recorded rule\n```');
  });

  it('quotes a note of what changed since', () => {
    expect(plain('<Since product="Debian" version="10">\n\n改了。\n\n</Since>')).toBe('> 改了。');
    const source = ':::since{product="Debian" version="10"}\n改了。\n:::';
    expect(plain(source, {isMdx: false})).toBe('> 改了。');
  });

  it('keeps links to articles and other sites, and the words of all others', () => {
    expect(
      plain('[甲](/2018/dns#x)、[乙](https://a.example/b)、[丙](#here)、[丁](/docs/labs)'),
    ).toBe('[甲](/2018/dns)、[乙](https://a.example/b)、丙、丁');
  });

  it('gives formulas as code and no sign that another parser reads as one', () => {
    expect(plain('$h$跳')).toBe('`h`跳');
    expect(plain('$$\nh\n$$')).toBe('```text\nh\n```');
    expect(plain('\\$a與\\$b')).toBe('\\$a與\\$b');
  });

  it('leaves nothing that VitePress would run', () => {
    expect(plain("`docker ps -f '{{.Names}}'`")).not.toContain('{{');
  });

  it('keeps tables as tables', () => {
    const table = '| 甲 | 乙 |\n| - | - |\n| `a` | b |';
    expect(plain(table)).toBe(table);
  });
});
