import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {loadSite, type LoadContextParams} from '@docusaurus/core/lib/server/site';
import type {RouteBuildMetadata} from '@docusaurus/types';
import {pageFile} from '../../src/built/site';

/**
 * Runs what a build of the whole runs once its pages are written, over the pages of one language in the output:
 * the `postBuild` of every plugin, which knows all routes.
 * @throws if a page of the site is in none of the parts
 */
export async function finishLocale(params: LoadContextParams): Promise<void> {
  // Docusaurus tells a configuration in which language it is read.
  process.env['DOCUSAURUS_CURRENT_LOCALE'] = params.locale;
  const {props} = await loadSite(params);
  const routesBuildMetadata = readPages(props);
  // As docusaurus/core's buildLocale does after it has written the pages.
  await Promise.all(
    props.plugins.map(async (plugin) =>
      plugin.postBuild?.({...props, head: {}, routesBuildMetadata, content: plugin.content}),
    ),
  );
}

interface BuiltSite {
  routesPaths: readonly string[];
  outDir: string;
  baseUrl: string;
  siteConfig: {url: string; trailingSlash: boolean | undefined};
}

/**
 * What a build knows of its pages, from the pages.
 * @throws on pages that are missing, with the parts to build
 */
export function readPages({routesPaths, outDir, baseUrl, siteConfig}: BuiltSite) {
  const site = {...siteConfig, baseUrl};
  const pages = routesPaths.map((route) => {
    const file = route.endsWith('/404.html') ? '404.html' : pageFile(route, site);
    return {route, file: path.join(outDir, file === '.html' ? 'index.html' : file)};
  });
  const missing = pages.filter(({file}) => !existsSync(file)).map(({route}) => route);
  if (missing.length > 0) {
    const parts = new Set(missing.map((route) => partOf(route.slice(baseUrl.length))));
    throw new Error(
      `Expected every page of the site in one of the parts, found none with ${missing[0]} and ${missing.length - 1} others. ` +
        `Build and name also: ${[...parts]
          .sort()
          .map((part) => `RINGS_PART=${part}`)
          .join(', ')}.`,
    );
  }
  return Object.fromEntries(
    pages.map(({route, file}): [string, RouteBuildMetadata] => [route, metadataOf(file)]),
  );
}

function partOf(route: string): string {
  return /^(\d{4})\/./.exec(route)?.[1] ?? 'rest';
}

function metadataOf(file: string): RouteBuildMetadata {
  return {
    noIndex: /<meta [^>]*name="?robots"? content="?[^">]*noindex/.test(readFileSync(file, 'utf8')),
  };
}
