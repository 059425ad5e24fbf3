import {readFileSync} from 'node:fs';
import path from 'node:path';
import {toFile, type Article} from '../content/article';
import {copyInto, writeFiles} from './project';
import {site, type SiteMaker} from './site';

const root = path.resolve(__dirname, '../../../..');

const {scripts} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: {docusaurus: string};
};

/** What the site is built from. */
const sources = [
  'blog',
  'docs',
  'docusaurus.config.ts',
  'i18n',
  'labs',
  'package.json',
  'scripts/before-docusaurus.cjs',
  'sidebars.ts',
  'src',
  'static',
  'tsconfig.json',
];

/** Ours, with its own articles and their figures, and all others as plain Markdown; one language, as the peers have. */
export const rings: SiteMaker = {
  name: 'rings',
  packages: root,
  build: {
    command: process.execPath,
    // As `npm run build` does; the first word is Node.
    args: [...scripts.docusaurus.split(' ').slice(1), 'build', '--locale', site.language],
  },
  output: 'build',
  write(folder, {added}) {
    copyInto(folder, root, sources);
    writeFiles(folder, Object.fromEntries(added.map(toPost)));
  },
};

function toPost({year, slug, title, description, date, tags, body}: Article): [string, string] {
  return [
    `blog/${year}/${slug}/index.md`,
    toFile({title, description, date, authors: ['editors'], tags}, excused(body)),
  ];
}

/** Our site takes no terminal session that was not recorded without being told why. */
function excused(body: string): string {
  return body.replaceAll(
    /^```console$/gm,
    '```console not-replayed="the text is the measurement\'s"',
  );
}
