import {readFile, writeFile} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {loadContext} from '@docusaurus/core/lib/server/site';
import {parse} from 'yaml';
import {answer, notBegun, terminal, type Output} from '../../src/command-line/run-command';
import {toRealDay} from '../../src/lib/real-day';
import {createProgress} from '../../src/terminal/progress';
import {writeAll, type NewFolder} from '../creating/write-all';
import {importFolder, type Outcome} from './import-folder';
import {readJournalFacts, type JournalFacts} from './journal-facts';
import {countOutcomes, toReport} from './report';
import {importedTag, tagTable} from './tags';

const usage = `npm run import -- <folder>
  --tags map.yml     what the source's tags mean: \`their words: id\`, a list of ids, or nothing
  --tag id           the tag of what has no other; without it, ${importedTag}
  --author id        of blog/authors.yml; without it, editors
  --date YYYY-MM-DD  of texts that tell no date; without it, today
  --report file      without it, import-report.md in the folder you are in
  --dry-run          writes the report and nothing else`;

type Tables = Record<string, string | readonly string[] | null>;

/**
 * Makes articles of somebody's Markdown. The source is only read; an article is written whole or not at all, and never
 * over another.
 * @param siteDir absolute
 * @param today as `YYYY-MM-DD`
 * @returns the exit code: 0 when all files became articles, 1 when some did not, 2 when none was tried
 */
export function importCommand(
  args: string[],
  siteDir: string,
  today: string,
  output: Output = terminal,
): Promise<number> {
  return answer(
    {args, usage, options: optionsOn(today), allowPositionals: true},
    async ({values, positionals}) => {
      const [folder] = positionals;
      const day = toRealDay(values.date, '--date');
      if (folder === undefined || positionals.length > 1 || !existsSync(folder)) {
        throw new Error(
          `Expected one folder that is there, found ${positionals.join(' ') || 'none'}.\n${usage}`,
        );
      }
      if (existsSync(values.report)) {
        throw new Error(
          `Expected no ${values.report}, found one: move it, or name another with --report.`,
        );
      }
      const root = path.resolve(folder);
      const context = await loadContext({siteDir});
      const facts = await readJournalFacts(context);
      const own = values.tags ? ((parse(await readFile(values.tags, 'utf8')) ?? {}) as Tables) : {};
      checkIds(facts, own, values);
      const outcomes = await importFolder(root, {
        url: context.siteConfig.url,
        readers: facts.readers,
        taken: facts.taken,
        progress: createProgress(),
        choices: {
          day,
          author: values.author,
          tags: tagTable(facts.registries.tags, own, values.tag),
        },
      });
      const targetOf = (outcome: Outcome & {kind: 'made'}) => directoryOf(outcome, facts);
      if (!values['dry-run'])
        writeAll(
          siteDir,
          outcomes.flatMap((one) => toFolder(one, targetOf)),
        );
      await writeFile(values.report, toReport(folder, outcomes, targetOf), {flag: 'wx'});
      for (const one of outcomes) {
        if (one.kind === 'made') continue;
        for (const {line, found, expected} of one.obstacles) {
          output.error(
            `${path.join(folder, one.file)}:${line}: found ${found}; expected ${expected}.`,
          );
        }
      }
      const {made, toLookAt, refused} = countOutcomes(outcomes);
      output.out(
        `${made} made, ${toLookAt} of them to be looked at; ${refused} not imported: ${values.report}`,
      );
      output.out('Next: npm run lint:content, then npm start');
      return refused > 0 || made === 0 ? 1 : 0;
    },
    notBegun,
    output,
  );
}

function optionsOn(today: string) {
  return {
    tags: {type: 'string'},
    tag: {type: 'string', default: importedTag},
    author: {type: 'string', default: 'editors'},
    date: {type: 'string', default: today},
    report: {type: 'string', default: 'import-report.md'},
    'dry-run': {type: 'boolean', default: false},
  } as const;
}

/** Each id that a writer names must be declared: an import adds to no registry. */
function checkIds(
  {registries}: JournalFacts,
  own: Tables,
  {tag, author}: {tag: string; author: string},
): void {
  const ids = [
    tag,
    ...Object.values(own).flatMap((meant) => (meant === null ? [] : [meant].flat())),
  ];
  const unknown = ids.filter((id) => !Object.hasOwn(registries.tags, id));
  if (unknown.length > 0) {
    throw new Error(`Expected tags declared in blog/tags.yml, found ${unknown.join(', ')}.`);
  }
  if (!Object.hasOwn(registries.authors, author)) {
    throw new Error(`Expected an author declared in blog/authors.yml, found ${author}.`);
  }
}

function directoryOf({source}: Outcome & {kind: 'made'}, {folders}: JournalFacts): string {
  const {directory} = folders.find(({locale}) => locale === source.locale) ?? {directory: 'blog'};
  return path.posix.join(directory, source.facts.date.slice(0, 4), source.slug);
}

function toFolder(
  outcome: Outcome,
  targetOf: (outcome: Outcome & {kind: 'made'}) => string,
): NewFolder[] {
  if (outcome.kind === 'refused') return [];
  const copies = Object.fromEntries(outcome.assets.map(({name, from}) => [name, from]));
  return [{directory: targetOf(outcome), texts: {'index.md': outcome.text}, copies}];
}
