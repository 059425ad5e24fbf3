import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {Globby} from '@docusaurus/utils';
import {yearFiles} from '../../src/lib/year-files';
import {noProgress, type Progress} from '../../src/lib/progress';
import type {Choices} from './front-matter';
import {importText, type ImportOptions} from './import-text';
import type {Note, Obstacle} from './note';
import {pictureFinder} from './pictures';
import {readSource, type SourceText} from './read-source';
import {addressOf, resolverOf, type Asset, type Place} from './resolver';

/** What became of one file. */
export type Outcome =
  | {kind: 'made'; source: SourceText; text: string; assets: Asset[]; notes: Note[]}
  | {kind: 'refused'; file: string; obstacles: Obstacle[]};

/** What an import of a folder goes by. */
export interface FolderOptions extends ImportOptions {
  choices: Choices;
  /** The slugs of the journal, with the file of each. */
  taken: ReadonlyMap<string, string>;
  progress?: Progress;
}

const passedOver = [
  '**/node_modules/**',
  '**/.*/**',
  '**/{README,CHANGELOG,LICENSE,CONTRIBUTING}.md',
];

/** Makes articles of all Markdown in a folder, in memory: nothing of it is written. */
export async function importFolder(root: string, options: FolderOptions): Promise<Outcome[]> {
  const files = await Globby('**/*.{md,mdx,markdown}', {
    cwd: root,
    ignore: passedOver,
    caseSensitiveMatch: false,
  });
  const refused: Outcome[] = [];
  let sources: SourceText[] = [];
  for (const file of files.toSorted()) {
    const source = readSource(file, await readFile(path.join(root, file)), options.choices);
    if ('found' in source) refused.push({kind: 'refused', file, obstacles: [source]});
    else sources.push(source);
  }
  sources = withOwnSlugs(sources, options.taken, refused);
  // A link to what cannot be imported leads nowhere: those that have one are made again without it.
  const made = new Map<string, Outcome>();
  for (;;) {
    const places = sources.map(placeOf);
    const waiting = sources.filter(({file}) => !made.has(file));
    await (options.progress ?? noProgress).during('articles', waiting.length, (step) => {
      for (const source of waiting) {
        step(source.file);
        made.set(source.file, importOne(root, source, places, options));
      }
    });
    const failed = sources.filter(({file}) => made.get(file)?.kind === 'refused');
    if (failed.length === 0) return [...made.values(), ...refused];
    const lost = failed.map((source) => `](${addressOf(placeOf(source))}`);
    sources = sources.filter((source) => !failed.includes(source));
    for (const [file, outcome] of made) {
      if (outcome.kind === 'refused') refused.push(outcome);
      else if (!lost.some((link) => outcome.text.includes(link))) continue;
      made.delete(file);
    }
  }
}

function importOne(
  root: string,
  source: SourceText,
  places: readonly Place[],
  options: ImportOptions,
): Outcome {
  const {file} = source;
  const findPicture = pictureFinder(root, file);
  const {resolver, assets} = resolverOf(file, {places, findPicture, locale: source.locale});
  const {text, notes, obstacles} = importText(source, resolver, options);
  return obstacles.length > 0
    ? {kind: 'refused', file, obstacles}
    : {
        kind: 'made',
        source,
        text,
        assets: assets.filter(({name}) => text.includes(`./${name}`)),
        notes,
      };
}

function placeOf({file, facts, slug, locale}: SourceText): Place {
  return {file, year: facts.date.slice(0, 4), slug, locale};
}

/** What the journal has keeps its slug; of two that are imported, the second is numbered. */
function withOwnSlugs(
  sources: readonly SourceText[],
  taken: ReadonlyMap<string, string>,
  refused: Outcome[],
): SourceText[] {
  const own = new Set(yearFiles);
  return sources.flatMap((source) => {
    const owner = taken.get(source.slug);
    if (owner !== undefined) {
      const found = `the slug \`${source.slug}\`, which ${owner} has`;
      const expected = 'a slug no other article has: rename the file';
      refused.push({kind: 'refused', file: source.file, obstacles: [{line: 1, found, expected}]});
      return [];
    }
    let slug = source.slug;
    for (let turn = 2; own.has(slug) || (turn > 2 && taken.has(slug)); turn += 1) {
      slug = `${source.slug}-${turn}`;
    }
    own.add(slug);
    if (slug === source.slug) return [source];
    const note = {
      line: 1,
      found: `the slug \`${source.slug}\`, which is taken`,
      now: `\`${slug}\``,
      needsPerson: true,
    };
    return [{...source, slug, notes: [...source.notes, note]}];
  });
}
