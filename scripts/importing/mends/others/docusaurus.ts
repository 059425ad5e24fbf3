import type {Construct} from './construct';

/** What MDX of another site imports and exports: its components are not here. */
export const docusaurus: readonly Construct[] = [
  {
    name: 'an import or export of MDX',
    pattern:
      /^(?:import\s[^\n]*?from\s*['"][^'"\n]+['"]|import\s+\{[^}]*\}\s*from\s*['"][^'"\n]+['"]|import\s*['"][^'"\n]+['"]|export\s+(?:const|default|function)\s[^\n]*);?[ \t]*$/gm,
    put: () => '',
    needsPerson: true,
  },
  {
    name: 'a comment of MDX',
    pattern: /^[ \t]*\{\/\*(?!\s*#)(?<words>[\s\S]*?)\*\/\}[ \t]*$/gm,
    put: () => '',
  },
];
