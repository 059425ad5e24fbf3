import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {Joi} from '@docusaurus/utils-validation';
import {checkSchema} from '../../../lib/check-schema';
import {ContentError} from '../../../lib/problem';
import {readYaml} from '../../../lib/yaml-source';

/** Words that mean the same: a query for one also finds the others. */
export type Group = string[];

const word = Joi.string()
  .trim()
  .min(1)
  .max(40)
  .description(
    'a word of at most 40 letters, in quotation marks if YAML reads it as something else',
  );

const schema = Joi.object({
  groups: Joi.array()
    .items(Joi.array().items(word).min(2).unique().description('two or more different words'))
    .required()
    .description('a list of groups of words that mean the same, such as `- [kubernetes, k8s]`'),
});

/**
 * A file of `vocabulary/`: `groups:`, each a list of words that mean the same.
 * @throws {ContentError} with the file and the lines that cannot be read so.
 */
export async function readVocabulary(file: string): Promise<Group[]> {
  return parseVocabulary(await readFile(file, 'utf8'), path.basename(file));
}

/** @throws {ContentError} */
export function parseVocabulary(text: string, file: string): Group[] {
  const source = readYaml(text, file);
  const problems = checkSchema(source, schema);
  if (problems.length > 0) throw new ContentError(problems);
  return (source.value as {groups: Group[]}).groups;
}
