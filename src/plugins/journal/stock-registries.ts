import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {inLocale, type Registries} from './registries';

/** The two files the stock blog plugin reads, in one language. JSON is YAML. */
export function toStockRegistries(
  {tags, authors}: Registries,
  locale: string,
): Record<string, object> {
  const map = <Entry, Stock>(
    entries: Record<string, Entry>,
    toStock: (entry: Entry, id: string) => Stock,
  ) => Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, toStock(entry, id)]));
  return {
    'authors.yml': map(authors, ({name}) => ({name: inLocale(name, locale)})),
    // The permalink is the id in every language: stock makes it from the label, which breaks the language switch.
    'tags.yml': map(tags, ({label, description}, id) => ({
      label: inLocale(label, locale),
      description: inLocale(description, locale),
      permalink: `/${id}`,
    })),
  };
}

/** Writes them into a folder of generated files. */
export async function writeStockRegistries(
  directory: string,
  registries: Registries,
  locale: string,
): Promise<void> {
  await mkdir(directory, {recursive: true});
  await Promise.all(
    Object.entries(toStockRegistries(registries, locale)).map(([name, value]) =>
      writeFile(path.join(directory, name), JSON.stringify(value, null, 2)),
    ),
  );
}
