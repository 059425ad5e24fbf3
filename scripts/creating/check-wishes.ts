import {isRealDay} from '../../src/lib/real-day';
import {yearFiles} from '../../src/lib/year-files';
import type {Registries} from '../../src/plugins/journal/registries';
import {namesNear} from './names-near';

/** What a writer asks for on the command line. */
export interface Wishes {
  slug: string;
  title: string;
  date: string;
  author: string;
  tags: string[];
  series: string | undefined;
}

/** What is there already. */
export interface There {
  registries: Registries;
  /** The file that has each slug. */
  taken: ReadonlyMap<string, string>;
  /** Slugs of addresses that lead elsewhere. */
  oldSlugs: readonly string[];
}

/** Every reason not to make an article, in a sentence each. */
export function checkWishes(wishes: Wishes, there: There): string[] {
  const {title, date, author, tags, series} = wishes;
  const {registries} = there;
  const undeclared = (name: string, registry: keyof Registries) =>
    Object.hasOwn(registries[registry], name)
      ? []
      : [
          `Expected a name declared in blog/${registry}.yml, found \`${name}\`. ` +
            namesNear(name, Object.keys(registries[registry])),
        ];
  return [
    ...checkSlug(wishes.slug, there),
    ...(title.trim() === '' ? ['Expected `--title "…"`, found none.'] : []),
    ...(isRealDay(date) ? [] : [`Expected a day that exists, as YYYY-MM-DD, found \`${date}\`.`]),
    ...(tags.length > 0
      ? tags.flatMap((tag) => undeclared(tag, 'tags'))
      : [`Expected \`--tags a,b\`, found none. ${namesNear('', Object.keys(registries.tags))}`]),
    ...(series === undefined ? [] : undeclared(series, 'series')),
    ...undeclared(author, 'authors'),
  ];
}

function checkSlug(slug: string, {taken, oldSlugs}: There): string[] {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    const expected = 'a slug of lower-case letters and digits, in words joined by `-`';
    const near = slugIn(slug);
    return [`Expected ${expected}, found \`${slug}\`.${near && ` Near it: ${near}.`}`];
  }
  if (yearFiles.includes(slug)) {
    return [`Expected a slug that no file of a year has, found \`${slug}\`: a year's book has it.`];
  }
  const owner = taken.get(slug);
  if (owner !== undefined) {
    return [`Expected a slug that no article has, found \`${slug}\`: ${owner} has it.`];
  }
  return oldSlugs.includes(slug)
    ? [`Expected a slug of no old address, found \`${slug}\` in blog/old-addresses.yml.`]
    : [];
}

/** The slug that somebody may have meant; nothing where there are no letters for one. */
function slugIn(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
