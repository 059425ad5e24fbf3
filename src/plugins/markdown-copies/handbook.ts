import type {LoadedContent} from '@docusaurus/plugin-content-docs';

/** The path of the site's handbook, by its docs plugin; undefined for a site without one. */
export function handbookIn(
  plugins: readonly {name: string; content: unknown}[],
): string | undefined {
  const docs = plugins.find(({name}) => name === 'docusaurus-plugin-content-docs');
  const content = docs?.content as Partial<LoadedContent> | undefined;
  return content?.loadedVersions?.[0]?.path;
}
