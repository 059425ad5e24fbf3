import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

/**
 * Lists what the script of a build may fetch while a page of it is open, for the worker to keep all of it with the page.
 * The list is called as the script is, whose hash tells what is in it.
 * @param outDir the folder of the language that was built
 */
export async function writeProgram(outDir: string): Promise<void> {
  const assets = path.join(outDir, 'assets');
  const [scripts, sheets] = [
    await readdir(path.join(assets, 'js')),
    await readdir(path.join(assets, 'css')),
  ];
  const main = scripts.find((name) => /^main\.\w+\.js$/.test(name));
  if (main === undefined)
    throw new Error(`Expected the pages' script in ${assets}/js, found none.`);
  const text = await readFile(path.join(assets, 'js', main), 'utf8');
  // Style rules of whole pages, which stand in the same folder, are named by the pages.
  const isNamed = (name: string) => text.includes(`"${name.split('.').at(-2)}"`);
  const names = [
    ...scripts.filter(isNamed).map((name) => `js/${name}`),
    ...sheets.filter(isNamed).map((name) => `css/${name}`),
  ];
  await mkdir(path.join(assets, 'offline'), {recursive: true});
  const list = path.join(assets, 'offline', main.replace(/js$/, 'json'));
  await writeFile(list, JSON.stringify(names.sort()));
}
