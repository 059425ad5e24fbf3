/** What a page's HTML names that it does not hold. */
export interface Named {
  /** The page's script, by which its build is known; pages that stand on their own have none. */
  script: string;
  styles: string[];
  /** Pictures and the like: a page without one is still a page. */
  media: string[];
  title: string;
}

/** @param html as it is built: attributes may stand without quotes */
export function namedBy(html: string, address: string): Named {
  const value = (name: string) => new RegExp(`\\s${name}=["']?([^"'\\s>]+)`, 'g');
  const named = (name: string) =>
    [...html.matchAll(value(name))].map(
      ([, found = '']) => new URL(found.replaceAll('&amp;', '&'), address).href,
    );
  const {origin} = new URL(address);
  const [script = ''] = named('data-script');
  const styles = [
    ...named('data-styles'),
    ...named('href').filter((href) => href.endsWith('.css')),
  ];
  const media = named('src').filter((src) => src.startsWith(`${origin}/`));
  const title = /<title[^>]*>([^<]*)/.exec(html)?.[1] ?? '';
  return {script, styles: [...new Set(styles)], media: [...new Set(media)], title};
}

/** Where the build of a script lists all that its pages may still fetch (write-program.ts). */
export function listOf(script: string): string {
  return script.replace(/\/js\/(main\.\w+)\.js$/, '/offline/$1.json');
}

/** The addresses in that list, which names them from the folder of the build's files. */
export function inList(names: readonly string[], list: string): string[] {
  return names.map((name) => new URL(`../${name}`, list).href);
}
