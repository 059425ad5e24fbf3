import {defineConfig} from 'vitest/config';

/** For tests that compute: how long they take says nothing but how busy the machine is. */
const testTimeout = 60_000;

/** Tests of the built site: one build for both projects, one file at a time, after the other projects. */
const ofBuiltSite = {
  globalSetup: ['tests/support/built-site.ts'],
  fileParallelism: false,
  testTimeout: 180_000,
  hookTimeout: 180_000,
  expect: {poll: {timeout: 20_000}},
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
          testTimeout,
        },
      },
      {
        extends: true,
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts', 'tests/lint/**/*.test.ts'],
          testTimeout,
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
