/**
 * Where a file stands and what an import points at: the vocabulary of the import rules.
 * Paths are relative to the repository's root, with forward slashes.
 */
import {isBuiltin} from 'node:module';
import {posix} from 'node:path';

/** First match wins. */
const sides = [
  ['test', /(^|\/)__tests__(\/|$)|^tests(\/|$)/],
  ['data', /\.(json|ya?ml|txt|svg|png)$/],
  ['browser', /\.css$/],
  ['shared', /^src\/lib(\/|$)|\/types(\.ts)?$|^src\/plugins\/[^/]+\/shared(\/|$)/],
  [
    'browser',
    /^src\/(pages|theme|components|css)(\/|$)|^src\/plugins\/[^/]+\/(client|theme)(\/|$)/,
  ],
  ['node', /./],
];

/** Packages that work in a browser only; Docusaurus serves the capitalised names and the hooks from its core. */
const browserPackages =
  /^(react|react-dom|@mdx-js\/react|@docusaurus\/theme-(common|classic))(\/|$)|^@docusaurus\/plugin-[^/]+\/client$/;
const coreAliases =
  /^@docusaurus\/([A-Z]\w+|use[A-Z]\w+|constants|isInternalUrl|renderRoutes|router)$/;

/** Packages that work in Node.js only. */
const nodePackages =
  /^@docusaurus\/(core|faster|logger|mdx-loader|preset-classic|plugin-[^/]+|utils|utils-validation)(\/|$)/;

/** The side of a file of this repository: `test`, `data`, `shared`, `browser` or `node`. */
export function sideOf(path) {
  return sides.find(([, pattern]) => pattern.test(path))[0];
}

/** The name of the local plugin a file belongs to, or undefined. */
export function pluginOf(path) {
  return /^src\/plugins\/([^/]+)/.exec(path)?.[1];
}

/** The folder that only its own files import from (`scripts`, `bench`), or undefined. */
export function privateFolderOf(path) {
  return /^(scripts|bench)(?=\/)/.exec(path)?.[1];
}

/** What an import specifier in the file `from` points at: a file's path, an alias, a built-in or a package. */
export function targetOf(from, specifier) {
  if (specifier.startsWith('.')) {
    return fileTarget(posix.join(posix.dirname(from), specifier));
  }
  if (specifier.startsWith('@site/')) {
    return fileTarget(posix.normalize(specifier.slice('@site/'.length)));
  }
  if (/^@(theme|theme-original|theme-init)\//.test(specifier)) {
    return {kind: 'theme', side: 'browser'};
  }
  if (specifier.startsWith('@generated/') || coreAliases.test(specifier)) {
    return {kind: 'alias', side: 'browser'};
  }
  if (isBuiltin(specifier)) {
    return {kind: 'builtin', side: 'node'};
  }
  return {kind: 'package', side: packageSide(specifier), name: packageName(specifier)};
}

function fileTarget(path) {
  return {kind: 'file', side: sideOf(path), path};
}

function packageSide(specifier) {
  if (browserPackages.test(specifier)) return 'browser';
  return nodePackages.test(specifier) ? 'node' : 'both';
}

function packageName(specifier) {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}
