import {describe, expect, it} from 'vitest';
import {chromiumPath, findTool} from '../find';
import type {System} from '../find';
import {planFor} from '../plan';
import {chromium, tools} from '../table';
import type {Tool} from '../table';

/** A machine with these programs; each prints what is given for it. */
function machine(
  programs: Record<string, string>,
  environment: Record<string, string> = {},
): System {
  return {
    environment: {PATH: '/usr/local/bin:/usr/bin', ...environment},
    isExecutable: (path) => path in programs,
    output: (program) => programs[program] ?? '',
  };
}

const plain: Tool = {
  name: 'Tool',
  purpose: 'work',
  debianPackage: 'tool-deb',
  candidates: ['tool', 'tool2'],
};
const probed: Tool = {...plain, name: 'Answer', debianPackage: 'answer-deb', probe: ['--version']};

describe('findTool', () => {
  it('takes the first candidate on PATH', () => {
    expect(findTool(plain, machine({'/usr/bin/tool': '', '/usr/local/bin/tool2': ''}))).toBe(
      '/usr/bin/tool',
    );
  });

  it('goes on to the next candidate', () => {
    expect(findTool(plain, machine({'/usr/bin/tool2': ''}))).toBe('/usr/bin/tool2');
  });

  it('finds nothing on a bare machine', () => {
    expect(findTool(plain, machine({}))).toBeUndefined();
  });

  it('does not look in the current folder when PATH is empty', () => {
    expect(findTool(plain, {...machine({tool: ''}), environment: {PATH: ''}})).toBeUndefined();
  });

  it('refuses a program that does not answer its probe', () => {
    expect(findTool(probed, machine({'/usr/bin/tool': ''}))).toBeUndefined();
    expect(findTool(probed, machine({'/usr/bin/tool': '1.0'}))).toBe('/usr/bin/tool');
  });

  it('looks for a Chinese font, not just for fontconfig', () => {
    const font = tools.find(({debianPackage}) => debianPackage === 'fonts-noto-cjk');
    expect(font && findTool(font, machine({'/usr/bin/fc-list': ''}))).toBeUndefined();
  });
});

describe('chromiumPath', () => {
  it('honours CHROMIUM_PATH before the rest', () => {
    const system = machine({'/opt/c': '', '/usr/bin/chromium': ''}, {CHROMIUM_PATH: '/opt/c'});
    expect(chromiumPath(system)).toBe('/opt/c');
  });

  it('does not replace a wrong CHROMIUM_PATH in silence', () => {
    const system = machine({'/usr/bin/chromium': ''}, {CHROMIUM_PATH: '/opt/gone'});
    expect(() => chromiumPath(system)).toThrow('found CHROMIUM_PATH=/opt/gone');
  });

  it('says where it looked', () => {
    expect(() => chromiumPath(machine({}))).toThrow('found none of /usr/bin/chromium, chromium,');
  });
});

describe('planFor', () => {
  it('does nothing when nothing is missing', () => {
    expect(planFor([], true)).toEqual({kind: 'nothing'});
  });

  it('installs each package once, after an update', () => {
    expect(planFor([plain, plain, probed], true)).toEqual({
      kind: 'install',
      commands: [
        ['apt-get', 'update', '-q'],
        ['apt-get', 'install', '-q', '-y', '--no-install-recommends', 'tool-deb', 'answer-deb'],
      ],
    });
  });

  it('tells what to install where it may not', () => {
    expect(planFor([plain, chromium], false)).toEqual({
      kind: 'tell',
      message: [
        'Missing tools:',
        "  Tool, for work: install tool-deb (Debian's name)",
        "  Chromium, for tests in a real browser (tests/browser): install chromium (Debian's name), or set CHROMIUM_PATH",
      ].join('\n'),
    });
  });
});
