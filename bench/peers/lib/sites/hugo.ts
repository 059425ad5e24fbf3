import {execFileSync} from 'node:child_process';
import {toFile} from '../content/article';
import {handbookFiles} from './handbook-files';
import {layouts, styles} from './hugo-theme';
import {writeFiles} from './project';
import {site, type SiteMaker} from './site';

/** Debian's Hugo, with a theme as small as one can be that has lists, a table of contents and coloured code. */
export const hugo: SiteMaker = {
  name: 'hugo',
  build: {command: 'hugo', args: ['--minify']},
  output: 'public',
  write(folder, {articles, handbook}) {
    const colours = execFileSync('hugo', ['gen', 'chromastyles', '--style=github'], {
      encoding: 'utf8',
    });
    writeFiles(folder, {
      'config.toml': `baseURL = "${site.url}/"
title = "${site.title}"
languageCode = "${site.language}"
hasCJKLanguage = true
[markup.highlight]
noClasses = false
`,
      'assets/style.css': styles + colours,
      ...layouts,
      ...Object.fromEntries(
        articles.map(({year, slug, title, description, date, tags, body}) => [
          `content/${year}/${slug}.md`,
          toFile({title, description, date, tags}, body),
        ]),
      ),
      ...handbookFiles('content/docs', handbook),
    });
  },
};
