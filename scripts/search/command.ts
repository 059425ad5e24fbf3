import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {asksForHelp, readArguments} from '../../src/command-line/read-arguments';
import {createSearcher} from '../../src/plugins/search/shared/create-searcher';
import {manifestFile} from '../../src/lib/search-index/files';
import {toLines} from './to-lines';

const usage = `npm run -s search -- "query"
  --locale en     a language of the site; without it, zh-Hant
  --json          the whole result
  --limit n       how many hits; without it, 10
  --build folder  the site's; without it, build`;

const defaultLocale = 'zh-Hant';

/** Where the command says what it found. */
export interface Output {
  out: (text: string) => void;
  error: (text: string) => void;
}

const terminal: Output = {out: console.log, error: console.error};

/**
 * Answers a query from the index of the last build, by the code that the site runs in a browser.
 * @returns the exit code: 0 with hits, 1 without, 2 if the query could not be answered
 */
export async function searchCommand(
  args: string[],
  {out, error}: Output = terminal,
): Promise<number> {
  try {
    if (asksForHelp(args)) {
      out(usage);
      return 0;
    }
    const {query, locale, build, json, limit} = readQuery(args);
    const directory = path.resolve(build, locale === defaultLocale ? '' : locale, 'search');
    if (!existsSync(path.join(directory, manifestFile))) {
      error(
        `Expected a search index in ${path.relative('.', directory)}, found none: ` +
          `run \`npm run build\` first, and give --locale a language that was built.`,
      );
      return 2;
    }
    const searcher = createSearcher((file) => readFile(path.join(directory, file)));
    const result = await searcher.search(query, {limit});
    out(json ? JSON.stringify(result, null, 2) : toLines(result));
    return result.hits.length > 0 ? 0 : 1;
  } catch (failure) {
    error(failure instanceof Error ? failure.message : String(failure));
    return 2;
  }
}

/** In front of what one dash begins, which is searched for: our options have two. */
const mark = '\0';
const asWord = (arg: string) => (/^-[^-]/.test(arg) ? mark + arg : arg);

function readQuery(args: string[]) {
  const {values, positionals} = readArguments({
    args: args.map(asWord),
    usage,
    allowPositionals: true,
    options: {
      locale: {type: 'string', default: defaultLocale},
      build: {type: 'string', default: 'build'},
      limit: {type: 'string', default: '10'},
      json: {type: 'boolean', default: false},
    },
  });
  const query = positionals.join(' ').replaceAll(mark, '');
  if (!query) throw new Error(`Expected a query, found none: ${usage}`);
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new Error(`Expected --limit to be a whole number from 1, found ${values.limit}.`);
  }
  return {...values, query, limit};
}
