import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {siteDir} from './site';

/** The rules that a page of the handbook lists in its section of text checks, and whether it says that they mend. */
export function writtenRules(page: string): {id: string; mends: boolean}[] {
  const text = readFileSync(join(siteDir, page), 'utf8');
  const section = /\{#text-checks\}[\s\S]*?(?=^## )/m.exec(text)?.[0] ?? '';
  const row = /^\| `(?<id>[a-z-]+)` \|.*\| (?<mends>[^|]+) \|$/gm;
  return Array.from(section.matchAll(row), ({groups}) => ({
    id: groups?.['id'] ?? '',
    mends: groups?.['mends'] !== '—',
  }));
}
