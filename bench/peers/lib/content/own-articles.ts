import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {toShownCommands} from '../../../../src/markdown/code/terminal';
import {readRecording} from '../../../../src/markdown/recordings';
import type {Article} from './article';
import {parseArticle} from './markdown';
import {toPlain, type PlainOptions} from './to-plain';

/** Our articles in the default language, as plain Markdown; `root` is the repository's folder. */
export function ownArticles(root: string, keepsMermaid: boolean): Article[] {
  const options: PlainOptions = {keepsMermaid, sessionOf: (step) => sessionOf(root, step ?? {})};
  const blog = path.join(root, 'blog');
  return readdirSync(blog, {recursive: true, encoding: 'utf8'})
    .filter((file) => /^\d{4}\/[^/]+\/index\.mdx?$/.test(file))
    .sort()
    .map((file) => toArticle(file, readFileSync(path.join(blog, file), 'utf8'), options));
}

function toArticle(file: string, source: string, options: PlainOptions): Article {
  const tree = parseArticle(source);
  const yaml = tree.children.find((node) => node.type === 'yaml');
  const {title, description, date, tags} = parse(yaml?.value ?? '') as Article;
  const [year, slug = ''] = file.split('/');
  const body = toPlain(tree, options);
  return {year: Number(year), slug, title, description, date, tags, body};
}

function sessionOf(root: string, step: Record<string, string | null | undefined>): string {
  const recording = readRecording(path.join(root, 'labs'), step['name'] ?? '');
  const found = recording?.steps.find(({name}) => name === step['step']);
  if (!found) throw new Error(`Expected a recorded step, found ${JSON.stringify(step)}.`);
  const [first = 1, last = first] = step['commands']?.split('-').map(Number) ?? [1, Infinity];
  return toShownCommands({...found, commands: found.commands.slice(first - 1, last)})
    .flatMap(({prompt, lines, output}) => [
      ...lines.map((line, index) => `${index === 0 ? prompt : '> '}${line}`),
      ...output.map(({text}) => text),
    ])
    .join('\n')
    .replaceAll('\r', ''); // a terminal's; Markdown's lines end in a line feed alone
}
