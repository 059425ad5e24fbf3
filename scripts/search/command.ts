import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {answer, notBegun, terminal, type Output} from '../../src/command-line/run-command';
import {createSearcher} from '../../src/plugins/search/shared/create-searcher';
import {manifestFile} from '../../src/lib/search-index/files';
import {toLines} from './to-lines';

const usage = `npm run -s search -- "query"
  --locale en     a language of the site; without it, zh-Hant
  --json          the whole result
  --limit n       how many hits; without it, 10
  --build folder  the site's; without it, build`;

const defaultLocale = 'zh-Hant';

const options = {
  locale: {type: 'string', default: defaultLocale},
  build: {type: 'string', default: 'build'},
  limit: {type: 'string', default: '10'},
  json: {type: 'boolean', default: false},
} as const;

/**
 * Answers a query from the index of the last build, by the code that the site runs in a browser.
 * @returns the exit code: 0 with hits, 1 without, 2 if the query could not be answered
 */
export function searchCommand(args: string[], output: Output = terminal): Promise<number> {
  return answer(
    {args: args.map(asWord), usage, options, allowPositionals: true},
    async ({values, positionals}) => {
      const {locale, build, json} = values;
      const query = toQuery(positionals);
      const limit = toLimit(values.limit);
      const directory = path.resolve(build, locale === defaultLocale ? '' : locale, 'search');
      if (!existsSync(path.join(directory, manifestFile))) {
        throw new Error(
          `Expected a search index in ${path.relative('.', directory)}, found none: ` +
            `run \`npm run build\` first, and give --locale a language that was built.`,
        );
      }
      const searcher = createSearcher((file) => readFile(path.join(directory, file)));
      const result = await searcher.search(query, {limit});
      output.out(json ? JSON.stringify(result, null, 2) : toLines(result));
      return result.hits.length > 0 ? 0 : 1;
    },
    notBegun,
    output,
  );
}

/** In front of what one dash begins, which is searched for: our options have two. */
const mark = '\0';
const asWord = (arg: string) => (/^-[^-]/.test(arg) ? mark + arg : arg);

function toQuery(words: string[]): string {
  const query = words.join(' ').replaceAll(mark, '');
  if (!query) throw new Error(`Expected a query, found none: ${usage}`);
  return query;
}

function toLimit(given: string): number {
  const limit = Number(given);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new Error(`Expected --limit to be a whole number from 1, found ${given}.`);
  }
  return limit;
}
