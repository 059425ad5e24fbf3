import {Joi} from '@docusaurus/utils-validation';
import {isRealDay} from '../../lib/real-day';
import type {Registries} from './registries';

/** What a writer declares about an article; any other key is refused. */
export interface FrontMatter {
  title: string;
  description: string;
  date: string;
  last_update?: {date: string};
  authors: string[];
  tags: string[];
  series?: string;
  order?: number;
  draft?: boolean;
  unlisted?: boolean;
}

/** Docusaurus writes front matter into a program without escaping `\`: before these signs the program is none. */
const words = Joi.string()
  .pattern(/\\[0-9ux]/, {
    invert: true,
    name: 'no `\\` before a digit, u or x: `＼`, or other words',
  })
  .required();

/** The schemas of front matter by the year of the folder, each made once: making one takes longer than using it. */
export function frontMatterSchemas(
  registries: Registries,
): (year: number) => Joi.ObjectSchema<FrontMatter> {
  const made = new Map<number, Joi.ObjectSchema<FrontMatter>>();
  return (year) => {
    const schema = made.get(year) ?? frontMatterSchema(registries, year);
    made.set(year, schema);
    return schema;
  };
}

/** The schema of an article's front matter in one year's folder; its descriptions are what writers are told. */
export function frontMatterSchema(
  registries: Registries,
  year: number,
): Joi.ObjectSchema<FrontMatter> {
  const day = Joi.string().custom((value: string, helpers) =>
    isRealDay(value) ? value : helpers.error('any.invalid'),
  );
  const dayOfYear = day.custom((value: string, helpers) =>
    value.startsWith(`${year}-`) ? value : helpers.error('any.invalid'),
  );
  const idIn = (registry: keyof Registries) =>
    Joi.string()
      .valid(...Object.keys(registries[registry]))
      .description(
        `an id declared in ${registry}.yml: ${Object.keys(registries[registry]).join(', ')}`,
      );
  return Joi.object<FrontMatter>({
    title: words.description('the title, as text'),
    description: words.description('what the reader will understand, in a sentence or two'),
    date: dayOfYear
      .required()
      .description(`a day that exists, as YYYY-MM-DD, in ${year}, the year of the folder`),
    last_update: Joi.object({
      date: day.required().description('a day that exists, as YYYY-MM-DD'),
    }).description('a map with `date`'),
    authors: Joi.array()
      .items(idIn('authors'))
      .min(1)
      .required()
      .description('a list of ids from authors.yml'),
    tags: Joi.array()
      .items(idIn('tags'))
      .unique()
      .min(1)
      .required()
      .description('a list of different ids from tags.yml'),
    series: idIn('series'),
    order: Joi.number()
      .integer()
      .min(1)
      .description("a whole number from 1: the place on the year's page"),
    draft: Joi.boolean().description('true or false'),
    unlisted: Joi.boolean().description('true or false'),
  }).description('a map of keys and values');
}
