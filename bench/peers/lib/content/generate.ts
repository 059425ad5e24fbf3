import type {ListItem, RootContent} from 'mdast';
import {randomSource, type Random} from '../../../lib/random';
import {crossed, ownName} from '../../../lib/words';
import type {Article} from './article';
import {toPools, type Pools} from './pools';

/** The years of generated articles: not that of ours, whose page stays as it is. */
const years = Array.from({length: 26}, (_, index) => 2000 + index).filter((year) => year !== 2018);

/**
 * Articles made of the clauses, lines and cells of real ones, each after the blocks of one of them: as many, of the
 * same kinds and sizes. The same for the same number, however many are made.
 */
export function* generateArticles(own: readonly Article[], count: number): Generator<Article> {
  const pools = toPools(own);
  const tags = [...new Set(own.flatMap((article) => article.tags))];
  for (let number = 1; number <= count; number += 1) {
    const random = randomSource(number);
    const year = years[number % years.length] ?? 0;
    const [month, day] = [random.between(1, 12), random.between(1, 28)];
    yield {
      year,
      slug: `generated-${number}`,
      title: `${heading(pools, random)} ${number}`,
      description: passage(pools, random, 80).replaceAll(/[`\\]|\]\([^)]*\)|\[/g, ''),
      date: [year, month, day].map((part) => String(part).padStart(2, '0')).join('-'),
      tags: [...new Set([1, 2, 3].map(() => random.pick(tags)))],
      body: random
        .pick(pools.outlines)
        .map((node) => block(node, pools, random))
        .filter(Boolean)
        .join('\n\n'),
    };
  }
}

function block(node: RootContent, pools: Pools, random: Random): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.depth)} ${heading(pools, random)} ${random.hex(3)}`;
    case 'paragraph':
      return passage(pools, random, lengthOf(node));
    case 'blockquote':
      return `> ${passage(pools, random, lengthOf(node))}`;
    case 'code':
      return listing(node.lang ?? '', node.value.split('\n').length, pools, random);
    case 'list':
      return node.children
        .map((item, index) => {
          const mark = node.ordered ? `${index + 1}.` : '-';
          return `${mark} ${passage(pools, random, lengthOf(item))}`;
        })
        .join('\n');
    case 'table':
      return node.children
        .map(({children}) => `| ${children.map(() => random.pick(pools.cells)).join(' | ')} |`)
        .toSpliced(1, 0, `|${' --- |'.repeat(node.children[0]?.children.length ?? 0)}`)
        .join('\n');
    default:
      return '';
  }
}

/** Letters of its source, addresses of links included. */
function lengthOf({position}: RootContent | ListItem): number {
  return (position?.end.offset ?? 0) - (position?.start.offset ?? 0);
}

function heading({headings}: Pools, random: Random): string {
  // An address of a heading must not end in a space cut out of a name.
  return crossed(headings, random).trim() || random.pick(headings);
}

/** Clauses until there are so many letters; now and then a name that no other article has. */
function passage({clauses}: Pools, random: Random, letters: number): string {
  let text = '';
  while (text.length < letters) {
    text += random.pick(clauses);
    if (random.between(1, 20) === 1) text += `\`${ownName(random).trim()}\`，`;
  }
  return text.replace(/[，；：]$/, '。');
}

function listing(language: string, count: number, {listings}: Pools, random: Random): string {
  const sources = listings.get(language) ?? [['']];
  const lines: string[] = [];
  while (lines.length < count) {
    const source = random.pick(sources);
    // A terminal session begins with a prompt, and our site insists on it.
    const start = lines.length === 0 ? 0 : random.between(0, source.length - 1);
    lines.push(...source.slice(start, start + random.between(2, 12)));
  }
  return ['```' + language, ...lines.slice(0, count), '```'].join('\n');
}
