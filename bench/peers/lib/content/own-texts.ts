import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {toShownCommands} from '../../../../src/markdown/code/terminal';
import {readRecording} from '../../../../src/markdown/recordings';
import type {Article, Page} from './article';
import {parseOwn} from './markdown';
import {toPlain, type PlainOptions} from './to-plain';

/** Our articles in the default language, as plain Markdown; `root` is the repository's folder. */
export function ownArticles(root: string, keepsMermaid: boolean): Article[] {
  const blog = path.join(root, 'blog');
  return readdirSync(blog, {recursive: true, encoding: 'utf8'})
    .filter((file) => /^\d{4}\/[^/]+\/index\.mdx?$/.test(file))
    .sort()
    .map((file) => {
      const {frontMatter, body} = readPage(path.join(blog, file), root, keepsMermaid);
      const {title, description, date, tags} = frontMatter as Article;
      const [year, slug = ''] = file.split('/');
      return {year: Number(year), slug, title, description, date, tags, body};
    });
}

/** Our handbook likewise, its Mermaid figures as code. */
export function ownHandbook(root: string): Page[] {
  const docs = path.join(root, 'docs');
  return readdirSync(docs)
    .sort()
    .map((file) => {
      const {frontMatter, body} = readPage(path.join(docs, file), root, true);
      const {title, description} = frontMatter as Page;
      const slug = path.parse(file).name.replace(/^index$/, 'start');
      return {slug, title, description, body};
    });
}

function readPage(file: string, root: string, keepsMermaid: boolean) {
  const tree = parseOwn(readFileSync(file, 'utf8'), file.endsWith('.mdx'));
  const yaml = tree.children.find((node) => node.type === 'yaml');
  const options: PlainOptions = {keepsMermaid, sessionOf: (step) => sessionOf(root, step ?? {})};
  return {frontMatter: parse(yaml?.value ?? '') as unknown, body: toPlain(tree, options)};
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
