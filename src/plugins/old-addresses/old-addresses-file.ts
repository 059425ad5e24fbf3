import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {Joi} from '@docusaurus/utils-validation';
import {checkSchema} from '../../lib/check-schema';
import {ContentError} from '../../lib/problem';
import {readYaml} from '../../lib/yaml-source';
import type {OldAddresses} from './redirects';

const address = Joi.string().pattern(/^\//);
const listOf = (item: Joi.Schema) => Joi.array().items(item).min(1).required();

const schema = Joi.object()
  .pattern(
    /^\d{4}$/,
    Joi.object({
      index: listOf(address).description('a list of addresses that begin with `/`'),
      article: listOf(address.pattern(/\{slug\}/)).description(
        'a list of addresses that begin with `/` and hold `{slug}`',
      ),
      slugs: listOf(Joi.string()).unique().description('a list of different slugs'),
    }).description('a map with `index`, `article` and `slugs`'),
  )
  .description('a map of years, such as `2018`');

/**
 * Reads the file of old addresses.
 * @throws ContentError naming file and line
 */
export async function readOldAddresses(siteDir: string, file: string): Promise<OldAddresses> {
  const source = readYaml(await readFile(path.join(siteDir, file), 'utf8'), file);
  const problems = checkSchema(source, schema);
  if (problems.length > 0) {
    throw new ContentError(problems);
  }
  return (source.value ?? {}) as OldAddresses;
}
