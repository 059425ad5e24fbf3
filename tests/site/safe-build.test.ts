import {readdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {articleOf} from '../support/bad-input/case';
import {cloneAlone, otherCircumstances} from '../support/elsewhere';
import {makeFixtureSite, type FixtureSite} from '../support/fixture-site';
import {bytesOf, childOf, mountsAllowed, startBuild} from '../support/safe-build';
import {writeSmallJournal} from '../support/small-journal';

const broken = 'src/pages/broken.tsx';
const kept = 'The site in build is as it was.';

describe('a build', () => {
  let site: FixtureSite;
  let before: Record<string, string>;
  const locale = ['--locale', 'zh-Hant'];
  const env = {RINGS_TODAY: '2019-12-31'};
  const build = (args: string[] = [], before = '') =>
    startBuild(site.directory, [...locale, ...args], {before, env});
  const litter = () => readdirSync(site.directory).filter((name) => /staging|build./.test(name));
  const now = () => bytesOf(path.join(site.directory, 'build'));

  beforeAll(async () => {
    site = makeFixtureSite();
    writeSmallJournal(site);
    // Due on the day after, whenever that is for the machine.
    site.write('blog/2020/due/index.md', articleOf('文。', {date: '2020-01-01'}));
    const {status, output, lastLine} = await build().ended;
    expect(status, output).toBe(0);
    expect(lastLine).toBe('The site is in build.');
    before = now();
    expect(Object.keys(before)).toContain('2019/fifth.html');
    expect(Object.keys(before)).not.toContain('2020/due.html');
  }, 240_000);
  afterAll(() => site.remove());

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('keeps the site when it is interrupted by %s', async (signal, code) => {
    const {pid, halfWay, ended} = build();
    await halfWay();
    process.kill(pid, signal);
    const {status, output, lastLine} = await ended;
    expect(status, output).toBe(code);
    expect(output).toContain(`The build was interrupted (${signal}).`);
    expect(lastLine).toBe(kept);
    expect(now()).toEqual(before);
    expect(litter()).toEqual([]);
  });

  it('keeps the site when Docusaurus alone is stopped, which then says that it did well', async () => {
    const {pid, halfWay, ended} = build();
    await halfWay();
    process.kill(childOf(pid), 'SIGTERM');
    const {status, output, lastLine} = await ended;
    expect(status, output).toBe(143);
    expect(lastLine).toBe(kept);
    expect(now()).toEqual(before);
    expect(litter()).toEqual([]);
  });

  it('keeps the site when a page fails at last, and says why', async () => {
    site.write(broken, `export default () => {\n  throw new Error('out of order');\n};\n`);
    const {status, output, lastLine} = await build().ended;
    rmSync(path.join(site.directory, broken));
    expect(status, output).toBe(1);
    expect(output).toContain('out of order');
    expect(lastLine).toBe(kept);
    expect(now()).toEqual(before);
    expect(litter()).toEqual([]);
  });

  it.skipIf(!mountsAllowed()).each([
    ['the site', 'mount --bind build build; mount -o remount,bind,ro build', 'build'],
    ['the folder around it', 'mount --bind . .; mount -o remount,bind,ro .; cd "$PWD"', ''],
  ])('keeps the site when %s is read-only, and says so', async (_, mount, folder) => {
    const {status, output, lastLine} = await build([], mount).ended;
    expect(status, output).toBe(1);
    expect(output).toContain(
      `Expected a folder to write to in ${path.join(site.directory, folder)}, found a file system that is read-only`,
    );
    expect(lastLine).toBe(kept);
    expect(now()).toEqual(before);
    expect(litter()).toEqual([]);
  });

  it.skipIf(!mountsAllowed())('keeps the site when the disk is full, and says which', async () => {
    const mount = [
      'mkdir -p disk',
      'mount -t tmpfs -o size=1m none disk',
      'mkdir disk/site',
      'echo old >disk/site/index.html',
    ].join('\n');
    const after = 'trap "ls -A disk; cat disk/site/*" EXIT';
    const {status, output} = await build(['--out-dir', 'disk/site'], `${mount}\n${after}`).ended;
    expect(status, output).toBe(1);
    expect(output).toMatch(
      /Expected room to build in .*disk.*, found 0\.\d MB left: the disk was full/,
    );
    expect(output).toContain('The site in disk/site is as it was.\nsite\nold\n');
  });

  it('keeps the site when it is killed, and the next one puts in order what it left', async () => {
    const {pid, halfWay, ended} = build();
    await halfWay();
    process.kill(pid, 'SIGKILL');
    expect((await ended).status).toBe(null);
    expect(now()).toEqual(before);
    expect(litter()).toEqual(['.build.staging']);
    const {status, output} = await build().ended;
    expect(status, output).toBe(0);
    expect(now()).toEqual(before);
    expect(litter()).toEqual([]);
  });

  it('makes the same bytes of the same commit in another folder, in a shallow clone, elsewhere and later', async () => {
    const clone = cloneAlone(site.directory);
    try {
      const {status, output} = await startBuild(clone, locale, {
        ...otherCircumstances,
        env: {...otherCircumstances.env, ...env},
      }).ended;
      expect(status, output).toBe(0);
      expect(bytesOf(path.join(clone, 'build'))).toEqual(before);
    } finally {
      rmSync(clone, {recursive: true});
    }
  });
});
