import {describe, expect, it} from 'vitest';
import {readSession} from '../session';

const read = (text: string, stderr: number[] = []) =>
  readSession(text.split('\n'), new Map([['stderr', new Set(stderr)]]), (message, line) => {
    throw new Error(`${line}: ${message}`);
  });
const brief = (text: string) =>
  read(text).map(({prompt, lines, output}) => [prompt, lines, output.map((one) => one.text)]);

describe('a typed session', () => {
  it.each([
    '$ ',
    '# ',
    'c1# ',
    'node-1.example$ ',
    'root@node1:~# ',
    'me@host:/var/log$ ',
    '[root@node1 ~]# ',
    'node1:/etc# ',
  ])('knows the prompt `%s`', (prompt) => {
    expect(brief(`${prompt}ls -l\na\n${prompt}true`)).toEqual([
      [prompt, ['ls -l'], ['a']],
      [prompt, ['true'], []],
    ]);
  });

  it('takes comments of an output for output where its prompt is another', () => {
    expect(brief('node1# iptables-save\n# Generated\n*nat\nnode1# true')).toEqual([
      ['node1# ', ['iptables-save'], ['# Generated', '*nat']],
      ['node1# ', ['true'], []],
    ]);
    expect(brief('$ sudo cat x\n# a comment')).toEqual([['$ ', ['sudo cat x'], ['# a comment']]]);
  });

  it.each([
    ['$ a \\\n>   b\nout', ['a \\', '  b']],
    ['$ a \\\n  b\nout', ['a \\', '  b']],
    ['$ for x in 1; do\n> echo $x\n> done\nout', ['for x in 1; do', 'echo $x', 'done']],
    ['$ cat <<EOF\n$ not a prompt\nEOF\nout', ['cat <<EOF', '$ not a prompt', 'EOF']],
    ["$ cat <<'X' \\\n> | wc\n> a\n> X\nout", ["cat <<'X' \\", '| wc', 'a', 'X']],
  ])('goes on with a command over its lines: %j', (text, lines) => {
    expect(brief(text)).toEqual([['$ ', lines, ['out']]]);
  });

  it('keeps what looks like a continuation inside an output', () => {
    expect(brief('$ diff a b\n1c1\n> new')).toEqual([['$ ', ['diff a b'], ['1c1', '> new']]]);
  });

  it('tells errors and the exit status from the output', () => {
    expect(read('$ false\nno\n\n[exit 3]', [2])).toEqual([
      {
        prompt: '$ ',
        lines: ['false'],
        output: [
          {text: 'no', isError: true},
          {text: '', isError: false},
        ],
        status: 3,
      },
    ]);
  });

  it.each(['out\n$ ls', '', 'ls'])('begins with a prompt, not with %j', (text) => {
    expect(() => read(text)).toThrow(/^1: Expected a session to begin with a prompt/);
  });
});
