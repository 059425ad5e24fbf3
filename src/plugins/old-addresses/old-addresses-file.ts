import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {Joi} from '@docusaurus/utils-validation';
import {checkSchema} from '../../lib/check-schema';
import {ContentError} from '../../lib/problem';
import {readYaml} from '../../lib/yaml-source';
import type {OldAddresses} from './redirects';

const paths = Joi.array().items(Joi.string().pattern(/^\//)).min(1).required();

const schema = Joi.object().pattern(
  /^\d{4}$/,
  Joi.object({
    index: paths.description('a list of addresses that begin with `/`'),
    article: paths.description('a list of addresses that begin with `/` and hold `{slug}`'),
    slugs: Joi.array()
      .items(Joi.string())
      .unique()
      .min(1)
      .required()
      .description('a list of different slugs'),
  }),
);

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
  return source.value as OldAddresses;
}
