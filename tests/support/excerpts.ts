import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {attributeOf, type Fence} from './fences';

/** A line that stands for lines left out: `// …`, `# ...`. */
const leftOut = /^\s*(?:\/\/|#|--)\s*(?:…|\.\.\.)\s*$/;

/** The folder of a fence's article in the default language, where what belongs to the article lies once for all. */
export function folderOf({file}: Pick<Fence, 'file'>): string {
  return dirname(file).replace(/^i18n\/[^/]+\/docusaurus-plugin-content-blog(?=\/)/, 'blog');
}

/** The file a fence says it is cut from, from the root of the site: below `labs/`, or beside the article. */
export function sourceOf(fence: Fence): string | undefined {
  const file = attributeOf(fence, 'file');
  return file?.startsWith('labs/') ? normalize(file) : file && join(folderOf(fence), file);
}

/** What keeps a fence with `file="…"` from being a literal part of that file; nothing where it is one. */
export function excerptProblems(fence: Fence, siteDir: string): string[] {
  const source = sourceOf(fence);
  if (source === undefined) {
    return [];
  }
  if (!existsSync(join(siteDir, source))) {
    return [`: expected the file it is cut from, found no ${source}`];
  }
  const lines = readFileSync(join(siteDir, source), 'utf8').split('\n');
  let from = 0;
  for (const part of partsOf(fence.text)) {
    const at = placeOf(part, lines, from);
    if (at < 0) {
      return [`: expected a literal part of ${source}, found "${firstStranger(part, lines)}"`];
    }
    from = at + part.length;
  }
  return [];
}

/** The pieces between lines that stand for what was left out, without empty lines around them. */
function partsOf(text: string): string[][] {
  const parts: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (leftOut.test(line)) {
      parts.push([]);
    } else {
      parts.at(-1)?.push(line);
    }
  }
  return parts
    .map((part) =>
      part
        .join('\n')
        .replace(/^\n+|\s+$/g, '')
        .split('\n'),
    )
    .filter((part) => part.join('') !== '');
}

/** Where, from a line on, these lines stand in a file, indented as deep as you like; -1 if nowhere. */
function placeOf(part: readonly string[], lines: readonly string[], from: number): number {
  const wanted = dedented(part);
  return lines.findIndex(
    (_, index) => index >= from && dedented(lines.slice(index, index + part.length)) === wanted,
  );
}

function dedented(lines: readonly string[]): string {
  const depth = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)),
  );
  return lines.map((line) => line.slice(depth).trimEnd()).join('\n');
}

/** The first line that is nowhere in the file; where each is somewhere, the first: their order differs. */
function firstStranger(part: readonly string[], lines: readonly string[]): string {
  const known = new Set(lines.map((line) => line.trim()));
  return (part.find((line) => !known.has(line.trim())) ?? part[0] ?? '').trim();
}
