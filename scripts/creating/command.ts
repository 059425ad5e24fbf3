import {existsSync} from 'node:fs';
import path from 'node:path';
import {loadContext} from '@docusaurus/core/lib/server/site';
import {answer, notBegun, terminal, type Output} from '../../src/command-line/run-command';
import {readOldAddresses} from '../../src/plugins/old-addresses/old-addresses-file';
import {readJournalFacts} from '../importing/journal-facts';
import {articleFiles, type Files, type NewArticle} from './article-files';
import {checkWishes} from './check-wishes';
import {labFiles} from './lab-files';
import {writeAll, type NewFolder} from './write-all';

const usage = `npm run new -- <slug> --title "…" --tags a,b
  --title-en "…"     the English title; without it, the same
  --description "…"  for both languages; without it, the title, until you write one
  --date YYYY-MM-DD  without it, today
  --year YYYY        a year of another date: its first day
  --series id        of blog/series.yml
  --author id        of blog/authors.yml; without it, editors
  --lab              makes labs/<slug> too, which runs at once, and shows it`;

const options = {
  title: {type: 'string'},
  'title-en': {type: 'string'},
  description: {type: 'string'},
  date: {type: 'string'},
  year: {type: 'string'},
  tags: {type: 'string'},
  series: {type: 'string'},
  author: {type: 'string', default: 'editors'},
  lab: {type: 'boolean', default: false},
} as const;

/**
 * Makes an article in every language, as a draft, and a lab with it if asked: all of it or nothing.
 * @param siteDir absolute
 * @param today as `YYYY-MM-DD`
 * @returns the exit code: 0 when it was made, 2 when not
 */
export function newCommand(
  args: string[],
  siteDir: string,
  today: string,
  output: Output = terminal,
): Promise<number> {
  return answer(
    {args, usage, options, allowPositionals: true},
    async ({values, positionals}) => {
      const [slug = ''] = positionals;
      if (positionals.length !== 1) {
        throw new Error(`Expected one slug, found ${positionals.length}.\n${usage}`);
      }
      const context = await loadContext({siteDir});
      const {registries, taken, folders} = await readJournalFacts(context);
      const article: NewArticle = {
        slug,
        title: values.title ?? '',
        englishTitle: values['title-en'] ?? values.title ?? '',
        ...(values.description !== undefined && {description: values.description}),
        date: dateOf(values, today),
        author: values.author,
        tags: (values.tags ?? '').split(/[,\s]+/).filter(Boolean),
        ...(values.series !== undefined && {series: values.series}),
        hasLab: values.lab,
      };
      const problems = [
        ...checkWishes(
          {...article, series: values.series},
          {registries, taken, oldSlugs: await oldSlugs(siteDir)},
        ),
        ...(values.year === undefined || article.date.startsWith(`${values.year}-`)
          ? []
          : [`Expected a date in ${values.year}, found \`${article.date}\`.`]),
      ];
      if (problems.length > 0) throw new Error(problems.join('\n'));
      const files = {...articleFiles(article, folders), ...(values.lab && labFiles(article))};
      writeAll(siteDir, toFolders(files));
      for (const file of Object.keys(files)) output.out(file);
      output.out(`Next: ${values.lab ? `npm run labs -- --record ${slug}, then ` : ''}npm start`);
    },
    notBegun,
    output,
  );
}

function dateOf({date, year}: {date?: string; year?: string}, today: string): string {
  if (date !== undefined) return date;
  return year === undefined || today.startsWith(`${year}-`) ? today : `${year}-01-01`;
}

/** The slugs of addresses that readers hold and that lead elsewhere. */
async function oldSlugs(siteDir: string): Promise<string[]> {
  const file = 'blog/old-addresses.yml';
  if (!existsSync(path.join(siteDir, file))) return [];
  const {moved = {}, ...years} = await readOldAddresses(siteDir, file);
  return [
    ...Object.values(years).flatMap(({slugs}) => slugs),
    ...Object.keys(moved).map((address) => path.posix.basename(address)),
  ];
}

function toFolders(files: Files): NewFolder[] {
  const folders = new Map<string, Record<string, string>>();
  for (const [file, text] of Object.entries(files)) {
    const directory = path.posix.dirname(file);
    folders.set(directory, {...folders.get(directory), [path.posix.basename(file)]: text});
  }
  return [...folders].map(([directory, texts]) => ({directory, texts}));
}
