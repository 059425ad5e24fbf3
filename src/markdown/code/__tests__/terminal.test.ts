import {describe, expect, it} from 'vitest';
import type {Command} from '../../../lib/recording';
import {loadPrism} from '../prism';
import {toShownCommands, toTerminalHtml} from '../terminal';

const prism = loadPrism();

function command(text: string, fields: Partial<Command> = {}): Command {
  return {command: text, stdout: '', stderr: '', status: 0, ...fields};
}

const show = (step: Parameters<typeof toShownCommands>[0]) =>
  toTerminalHtml(prism, toShownCommands(step));

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&#x3C;|&lt;/g, '<')
    .replace(/&#x26;|&amp;/g, '&');
}

describe('toTerminalHtml', () => {
  it('puts the host before each command and its output below', () => {
    const {html} = show({
      host: 'c1',
      commands: [command('ip -br link', {stdout: 'lo  DOWN\n'}), command('true')],
    });
    expect(textOf(html)).toBe('c1# ip -br link\nlo  DOWN\nc1# true');
  });

  it('names the machine itself `host`', () => {
    expect(textOf(show({host: '', commands: [command('true')]}).html)).toBe('host# true');
  });

  it('marks a continued line, and the whole command as what is copied', () => {
    const {html} = show({host: '', commands: [command('echo a \\\n  b')]});
    expect(textOf(html)).toBe('host# echo a \\\n>   b');
    expect(html.match(/class="command"/g)).toHaveLength(2);
  });

  it('shows errors and a status that is not 0 apart from the output', () => {
    const failed = command('false', {stderr: 'no <such> thing\n', status: 3});
    const {html} = show({host: '', commands: [failed]});
    expect(html).toContain('<span class="stderr"><!--stderr-->no &#x3C;such> thing</span>');
    expect(html).toContain('<span class="status">[exit 3]</span>');
  });

  it('wraps long lines, and lets them hang', () => {
    const rule = '-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m tcp --dport 80 -j KUBE-SVC-X';
    const {html, forms} = show({host: '', commands: [command('x', {stdout: `-N A\n${rule}\n`})]});
    expect(forms).toBe('wrap');
    expect(html).toContain(`-N A\n<span class="hang">${rule}</span>`);
  });

  it('wraps a line with one gap', () => {
    const stdout = 'tcp      6 119 TIME_WAIT src=10.244.0.20 dst=10.96.0.10\n';
    expect(show({host: '', commands: [command('conntrack -L', {stdout})]}).forms).toBe('wrap');
  });

  it('does not wrap what was printed in columns', () => {
    const stdout = `lo               UNKNOWN        127.0.0.1/8 ::1/128\n`;
    const {html, forms} = show({host: '', commands: [command('ip -br addr', {stdout})]});
    expect(forms).toBeUndefined();
    expect(html).not.toContain('hang');
  });

  it('keeps blank lines of an output', () => {
    const {html} = show({
      host: '',
      commands: [command('x', {stdout: 'a\n\nb\n'})],
    });
    expect(textOf(html)).toBe('host# x\na\n\nb');
  });

  it('folds what goes past the first lines of a long session, and loses none of it', () => {
    const lines = Array.from({length: 60}, (_, index) => `line ${index}`);
    const {html, more, moreLines} = show({
      host: '',
      commands: [command('x', {stdout: `${lines.join('\n')}\n`})],
    });
    expect(moreLines).toBe(61 - 20);
    expect(textOf(`${html}\n${more}`)).toBe(['host# x', ...lines].join('\n'));
  });

  it('does not fold a session of 30 lines', () => {
    const stdout = 'a\n'.repeat(29);
    expect(show({host: '', commands: [command('x', {stdout})]}).more).toBeUndefined();
  });

  it('says once that what follows is an error, however many lines it has', () => {
    const {html} = show({host: '', commands: [command('x', {stderr: 'a\nb\n'})]});
    expect(html.match(/<!--stderr-->/g)).toHaveLength(1);
  });

  it('colours a text that goes over several lines as one', () => {
    const {html} = show({host: '', commands: [command('echo "a\nb"')]});
    expect(html).toContain('<span class="string">b"</span>');
  });
});
