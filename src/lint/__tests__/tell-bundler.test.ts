import {afterEach, describe, expect, it, vi} from 'vitest';
import type {Problem} from '../../lib/problem';
import {tellBundler} from '../tell-bundler';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A bundler that compiles again and again, as a preview's does. */
function fakeBundler(findProblems: () => Promise<Problem[]>) {
  vi.stubEnv('NODE_ENV', 'development');
  const made: ((compilation: unknown) => Promise<void>)[] = [];
  const tapPromise = (_name: string, make: (typeof made)[number]) => made.push(make);
  const compiler = {hooks: {make: {tapPromise}}, webpack: {WebpackError: Error}};
  tellBundler({folders: ['/site/docs'], findProblems}).forEach(({apply}) =>
    apply(compiler as never),
  );
  return async () => {
    const compilation = {contextDependencies: new Set<string>(), errors: [] as Error[]};
    await made[0]?.(compilation);
    return {
      watched: [...compilation.contextDependencies],
      errors: compilation.errors.map(({message}) => message),
    };
  };
}

describe('a preview', () => {
  it('is told of problems at each save, in order, until they are mended', async () => {
    const problem = (file: string) => ({file, line: 2, found: 'a', expected: 'b', rule: 'math'});
    const found = [problem('docs/b.md'), problem('docs/a.md')];
    const compile = fakeBundler(() => Promise.resolve(found));
    const errors = [
      'docs/a.md:2: found a; expected b. (math)',
      'docs/b.md:2: found a; expected b. (math)',
    ];
    expect(await compile()).toEqual({watched: ['/site/docs'], errors});
    expect(await compile()).toMatchObject({errors});
    found.splice(0);
    expect(await compile()).toEqual({watched: ['/site/docs'], errors: []});
  });
});

describe('a build', () => {
  it('has nothing to be told: it has ended before', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(tellBundler({folders: [], findProblems: () => Promise.resolve([])})).toEqual([]);
  });
});
