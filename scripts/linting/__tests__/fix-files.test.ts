import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {lintText} from '../../../src/lint/lint';
import {fixFiles} from '../fix-files';

const options = {url: 'https://rings.example'};
let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'fix-'));
  for (const folder of ['docs', 'scripts/typography'])
    mkdirSync(path.join(root, folder), {recursive: true});
  writeFileSync(
    path.join(root, 'scripts/typography/terms.yml'),
    'terms: [{wrong: 集群, right: 叢集}]\nnames: []\n',
  );
});
afterEach(() => rmSync(root, {recursive: true}));

/** Mends one file; what is told, and the bytes that are there then. */
function fix(file: string, content: string | Buffer): {told: string[]; now: Buffer} {
  writeFileSync(path.join(root, file), content);
  const {problems} = lintText(String(content), file, options);
  return {told: fixFiles(root, problems, options), now: readFileSync(path.join(root, file))};
}

it('tells of each line it mends, and keeps every other byte', () => {
  const {told, now} = fix('docs/a.md', '## 集群 {#a}\n\n```bash=\n集群 a  \n```\n\n字  \n文');
  expect(String(now)).toBe('## 叢集 {#a}\n\n```bash showLineNumbers\n集群 a  \n```\n\n字  \n文');
  expect(told).toEqual([
    'docs/a.md:1: "## 集群 {#a}" → "## 叢集 {#a}"',
    'docs/a.md:3: "```bash=" → "```bash showLineNumbers"',
  ]);
  expect(fix('docs/a.md', now)).toEqual({told: [], now});
});

it('does not write what it could not read: bytes that are no UTF-8', () => {
  const bytes = Buffer.concat([Buffer.from('集群 '), Buffer.from([0xff])]);
  expect(fix('docs/a.md', bytes)).toEqual({told: [], now: bytes});
});
