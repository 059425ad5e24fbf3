import {readTextWith} from '../../../src/plugins/journal/article-text';
import {bodyReader} from '../../../src/plugins/journal/body';
import {frontMatterSchemas} from '../../../src/plugins/journal/front-matter';
import type {Registries} from '../../../src/plugins/journal/registries';
import type {FolderOptions} from '../import-folder';
import {importText, type Imported} from '../import-text';
import {readSource} from '../read-source';
import {resolverOf, type Surroundings} from '../resolver';
import {tagTable} from '../tags';

const url = 'https://rings.example';
const tag = (label: string) => ({label, description: label});

export const registries: Registries = {
  tags: {linux: tag('Linux'), kubernetes: tag('K8s'), imported: tag('匯入')},
  series: {},
  authors: {editors: {name: 'Editors'}},
};

export const options: FolderOptions = {
  url,
  readers: {
    schemaOf: frontMatterSchemas(registries),
    readText: readTextWith(bodyReader({url})),
  },
  choices: {day: '2020-02-02', author: 'editors', tags: tagTable(registries.tags)},
  taken: new Map(),
};

/** Imports one text of a source, with nothing beside it unless told. */
export function importOf(
  text: string,
  file = 'note.md',
  around: Partial<Surroundings> = {},
): Imported {
  const source = readSource(file, new TextEncoder().encode(text), options.choices);
  if ('found' in source) return {text: '', notes: [], obstacles: [source]};
  const {resolver} = resolverOf(file, {
    places: [],
    findPicture: () => undefined,
    locale: source.locale,
    ...around,
  });
  return importText(source, resolver, options);
}

/** What stands below the front matter. */
export function bodyOf({text}: Imported): string {
  return text.replace(/^---\n[\s\S]*?\n---\n\n/, '').trimEnd();
}
