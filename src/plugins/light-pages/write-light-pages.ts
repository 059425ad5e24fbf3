import {readFile, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {filesIn} from '../../built/files-in';
import {noProgress, type Progress} from '../../lib/progress';
import {namesIn} from './names-in';
import {stylesFor} from './used-styles';

/** As pageTemplate writes it, once the HTML is minified; in a `noscript` it was put there before. */
const link =
  /(?<!<noscript>)<link rel="?stylesheet"? href="?([^" >]*\/(assets\/css\/styles\.\w+\.css))"?\s*\/?>/;

/**
 * Puts the style rules that each built page needs into it, instead of a link to all of them, which stays for readers
 * without scripts.
 * Other plugins may be reading the pages: a page is replaced at once.
 * @param outDir the folder of the language that was built
 */
export async function writeLightPages(
  outDir: string,
  progress: Progress = noProgress,
): Promise<void> {
  const files = filesIn(outDir);
  const sheet = files.find((file) => /^assets\/css\/styles\.[^/]*\.css$/.test(file));
  if (sheet === undefined) {
    throw new Error(`Expected one style sheet in ${outDir}/assets/css, found none.`);
  }
  const usedBy = stylesFor(await readFile(path.join(outDir, sheet), 'utf8'));
  const pages = files.filter((name) => name.endsWith('.html'));
  await progress.during('pages with their styles', pages.length, async (step) => {
    for (const name of pages) {
      step();
      const file = path.join(outDir, name);
      const html = await readFile(file, 'utf8');
      const [tag, , address = ''] = link.exec(html) ?? [];
      // Pages that other plugins write bring styles of their own; another language's were made before.
      if (tag === undefined || sheet !== address) continue;
      const css = await usedBy(namesIn(html));
      const styles = `<style>${css}</style><noscript>${tag}</noscript>`;
      const light = withoutMarks(html).replace(tag, () => styles);
      await writeFile(`${file}.light`, light);
      await rename(`${file}.light`, file);
    }
  });
}

/**
 * Without what an application would know by: where texts of React's meet, and which elements of the head Helmet's are;
 * and without classes of no name.
 */
function withoutMarks(html: string): string {
  return html
    .replaceAll('<!-- -->', '')
    .replace(/(<[^<>]*) (?:class=""|data-rh=true|data-has-hydrated=false)/g, '$1');
}
