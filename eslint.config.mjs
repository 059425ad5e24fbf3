import {readFileSync} from 'node:fs';
import {defineConfig, globalIgnores} from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import {importSides} from './scripts/eslint/import-sides.mjs';

const manifest = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const mutableState = [
  {
    selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind!="const"]',
    message:
      'Found module-level mutable state; expected `const`: all locales build in one process.',
  },
  {
    selector:
      ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > ' +
      'NewExpression[callee.name=/^(Weak)?(Map|Set)$/][arguments.length=0]',
    message:
      'Found an empty module-level collection, which can only be meant to change; ' +
      'expected it inside a function: all locales build in one process.',
  },
];

export default defineConfig(
  globalIgnores(['build/', '.*.staging/', '.docusaurus/', 'coverage/', 'labs/**/out/']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.{ts,mts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'separate-type-imports'}],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  {
    files: ['**/*.{ts,mts,tsx}'],
    // A declaration file carries no code, so it stands on no side.
    ignores: ['**/*.d.ts'],
    plugins: {rings: {rules: {'import-sides': importSides}}},
    rules: {'rings/import-sides': ['error', manifest]},
  },
  {
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    ignores: ['**/__tests__/**'],
    rules: {'no-restricted-syntax': ['error', ...mutableState]},
  },
  {files: ['src/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended]},
);
