import {defineConfig} from 'vitest/config';

/** Tests of the built site: one build for both projects, one file at a time, after the other projects. */
const ofBuiltSite = {
  globalSetup: ['tests/support/built-site.ts'],
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  // FACTS: without it vitest's compiler leaves JSX to a React that is not in scope.
  oxc: {jsx: {runtime: 'automatic'}},
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,scripts,labs,bench}/**/__tests__/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts', 'tests/lint/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'labs',
          include: ['tests/labs/**/*.test.ts'],
          // A lab measures: it has the machine to itself.
          fileParallelism: false,
          testTimeout: 150_000,
        },
      },
      {
        extends: true,
        test: {
          ...ofBuiltSite,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          sequence: {groupOrder: 1},
        },
      },
      {
        extends: true,
        test: {
          ...ofBuiltSite,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          sequence: {groupOrder: 2},
        },
      },
    ],
  },
});
