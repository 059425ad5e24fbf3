/**
 * "Who may import whom" as an ESLint rule. `no-restricted-imports` sees only the specifier's text,
 * so it can tell neither `../options` in a plugin's client from the same in its subfolder, nor an
 * `import()`; this rule resolves the path first.
 */
import {posix, relative, sep} from 'node:path';
import {pluginOf, privateFolderOf, sideOf, targetOf} from './sides.mjs';

/** What is expected of an import in `from` that its target does not meet, or undefined when all is well. */
function expectationBroken({from, specifier, typeOnly, manifest}) {
  const target = targetOf(from, specifier);
  return (
    (target.kind === 'file' ? brokenByPlace(from, target) : undefined) ??
    (sideOf(from) === 'test' ? undefined : brokenBySide(from, target, typeOnly)) ??
    (target.kind === 'package'
      ? brokenByManifest(from, target.name, typeOnly, manifest)
      : undefined)
  );
}

/** Folders that are closed to others: tests, scripts, bench, and each plugin to the other plugins. */
function brokenByPlace(from, target) {
  if (sideOf(from) === 'test') return undefined;
  if (target.side === 'test') return 'only tests to import test code';
  const folder = privateFolderOf(target.path);
  if (folder && folder !== privateFolderOf(from)) {
    return `only ${folder}/ and tests to import from ${folder}/; move what is shared to src/lib/`;
  }
  const [own, other] = [pluginOf(from), pluginOf(target.path)];
  if (own && other && own !== other) {
    return `plugins not to import one another (here ${own} imports ${other}); move what is shared to src/lib/`;
  }
  return undefined;
}

function brokenBySide(from, target, typeOnly) {
  if (target.kind === 'theme' && from.startsWith('src/components/')) {
    return 'components to stand without a theme: take what you need as props, or move the file to src/theme/';
  }
  // The types of a package carry no code, so they are free on every side.
  if (target.kind === 'package' && typeOnly) return undefined;
  return broken[sideOf(from)]?.(target, typeOnly);
}

const broken = {
  shared: (target) =>
    ['shared', 'both', 'data'].includes(target.side)
      ? undefined
      : 'shared files (src/lib, types.ts, shared/) to import only each other and packages that run on both sides',
  node: (target) =>
    target.side === 'browser'
      ? 'the node side to name a component by string and pass JSON, never to import browser code'
      : undefined,
  browser: (target, typeOnly) => {
    if (target.side !== 'node') return undefined;
    if (target.kind === 'builtin') return 'the browser side never to import Node.js modules';
    return typeOnly
      ? undefined
      : 'the browser side to take only `import type` from the node side (`import {type X}` still loads the file)';
  },
};

function brokenByManifest(from, name, typeOnly, {dependencies = {}, devDependencies = {}}) {
  const shipped =
    /^src\/|^(docusaurus\.config|sidebars)\.ts$/.test(from) && sideOf(from) !== 'test';
  if (name in dependencies) return undefined;
  if (typeOnly || !shipped) {
    const known = name in devDependencies || typesPackage(name) in devDependencies;
    return known ? undefined : `\`${name}\` to be listed in package.json`;
  }
  return `\`${name}\` to be listed under "dependencies" in package.json, as files of the site import it`;
}

function typesPackage(name) {
  return `@types/${name.replace(/^@(.+)\//, '$1__')}`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const importSides = {
  meta: {
    type: 'problem',
    docs: {description: 'Keep node, browser and shared code apart'},
    schema: [{type: 'object'}],
    messages: {broken: 'Found an import of `{{specifier}}` in {{from}}; expected {{expected}}.'},
  },
  create(context) {
    const from = relative(context.cwd, context.filename).split(sep).join(posix.sep);
    const [manifest] = context.options;
    const check = (node, typeOnly) => {
      const specifier = node?.value;
      if (typeof specifier !== 'string') return;
      const expected = expectationBroken({from, specifier, typeOnly, manifest});
      if (expected) context.report({node, messageId: 'broken', data: {specifier, from, expected}});
    };
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source, true),
    };
  },
};
