import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {Joi} from '@docusaurus/utils-validation';
import {checkSchema} from '../../lib/check-schema';
import {ContentError, type Problem} from '../../lib/problem';
import {readYaml, type YamlSource} from '../../lib/yaml-source';
import type {OldAddresses} from './redirects';

const address = Joi.string().pattern(/^\//);
const listOf = (item: Joi.Schema) => Joi.array().items(item).min(1).required();

const schema = Joi.object({
  moved: Joi.object()
    .pattern(address, address)
    .description('a map of old addresses to new ones, all of which begin with `/`'),
})
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
  .description('years, such as `2018`, or `moved`');

/**
 * Reads the file of old addresses.
 * @param isPage whether a path below the base URL is a page in any language; without it, nobody looks
 * @throws ContentError naming file and line
 */
export async function readOldAddresses(
  siteDir: string,
  file: string,
  isPage?: (path: string) => boolean,
): Promise<OldAddresses> {
  const source = readYaml(await readFile(path.join(siteDir, file), 'utf8'), file);
  const problems = checkSchema(source, schema);
  if (problems.length > 0) {
    throw new ContentError(problems);
  }
  const addresses = (source.value ?? {}) as OldAddresses;
  const lost = isPage ? lostMoves(source, addresses, isPage) : [];
  if (lost.length > 0) {
    throw new ContentError(lost);
  }
  return addresses;
}

/** What stands under `moved` though a page has its address, or though none is where it leads. */
function lostMoves(
  {file, lineOf}: YamlSource,
  {moved = {}}: OldAddresses,
  isPage: (path: string) => boolean,
): Problem[] {
  return Object.entries(moved).flatMap(([from, to]) => {
    const place = {file, line: lineOf(['moved', from])};
    return [
      ...(isPage(from)
        ? [{...place, found: `\`${from}\`, which is a page`, expected: 'an address it had before'}]
        : []),
      ...(isPage(to)
        ? []
        : [{...place, found: `\`${to}\`, which is no page`, expected: 'where the page is now'}]),
    ];
  });
}
