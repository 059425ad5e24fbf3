import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {Joi} from '@docusaurus/utils-validation';
import {iconNames} from '../../lib/icons';
import {ContentError} from '../../lib/problem';
import {checkSchema} from '../../lib/check-schema';
import {readYaml} from '../../lib/yaml-source';

/** A text in every language of the site, by locale; a plain string says the same in all of them. */
export type LocalizedText = string | Record<string, string>;

export interface TagEntry {
  label: LocalizedText;
  description: LocalizedText;
  icon?: string;
}
export interface SeriesEntry {
  title: LocalizedText;
  description: LocalizedText;
}
export interface AuthorEntry {
  name: LocalizedText;
}

/** What articles may refer to, each declared once for all languages. */
export interface Registries {
  tags: Record<string, TagEntry>;
  series: Record<string, SeriesEntry>;
  authors: Record<string, AuthorEntry>;
}

/** The words of one language. */
export function inLocale(text: LocalizedText, locale: string): string {
  return typeof text === 'string' ? text : (text[locale] ?? '');
}

function schemas(locales: readonly string[]): Record<keyof Registries, Joi.ObjectSchema> {
  const perLocale = Object.fromEntries(locales.map((locale) => [locale, Joi.string().required()]));
  const text = Joi.alternatives(Joi.string(), Joi.object(perLocale))
    .required()
    .description(`a text, or one for each language (${locales.join(', ')})`);
  const entries = (keys: Joi.SchemaMap) =>
    Joi.object()
      .pattern(
        /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
        Joi.object(keys).description(`a map with the keys ${Object.keys(keys).join(', ')}`),
      )
      .description('a map of ids: lower-case letters and digits, in words joined by `-`');
  return {
    tags: entries({
      label: text,
      description: text,
      icon: Joi.valid(...iconNames).description(`one of ${iconNames.join(', ')}`),
    }),
    series: entries({title: text, description: text}),
    authors: entries({name: text}),
  };
}

/**
 * Reads `tags.yml`, `series.yml` and `authors.yml`.
 * @param siteDir absolute
 * @param directory of the three files, from the site's root
 * @throws ContentError naming file and line of every entry that does not fit
 */
export async function readRegistries(
  siteDir: string,
  directory: string,
  locales: readonly string[],
): Promise<Registries> {
  const checks = schemas(locales);
  const read = async (name: keyof Registries) => {
    const file = path.posix.join(directory, `${name}.yml`);
    const source = readYaml(await readFile(path.join(siteDir, file), 'utf8'), file);
    return {value: source.value ?? {}, problems: checkSchema(source, checks[name])};
  };
  const [tags, series, authors] = await Promise.all([
    read('tags'),
    read('series'),
    read('authors'),
  ]);
  const problems = [tags, series, authors].flatMap((registry) => registry.problems);
  if (problems.length > 0) {
    throw new ContentError(problems.map((problem) => ({...problem, rule: 'registry'})));
  }
  return {
    tags: tags.value as Registries['tags'],
    series: series.value as Registries['series'],
    authors: authors.value as Registries['authors'],
  };
}
