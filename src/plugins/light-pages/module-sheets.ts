import {readdirSync} from 'node:fs';
import path from 'node:path';

/** The CSS modules of the stock theme's components, then of the site's, in the order of their paths. */
export function moduleSheets(siteDir: string): string[] {
  const packages = ['@docusaurus/theme-classic', '@docusaurus/theme-common'].map((name) =>
    path.dirname(require.resolve(name)),
  );
  return [...packages, path.join(siteDir, 'src')].flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.module.css'))
      .sort()
      .map((file) => path.join(folder, file)),
  );
}
