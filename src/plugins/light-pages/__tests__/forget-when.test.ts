import {expect, it} from 'vitest';
import {forgetWhen} from '../forget-when';

it('has the bundler begin anew once something is another, and only then', () => {
  const versionWith = (other: unknown) => {
    const config = {experiments: {cache: {version: '1'}}};
    forgetWhen(config, other);
    return config.experiments.cache.version;
  };
  expect(versionWith({'search.close': 'Close'})).toBe(versionWith({'search.close': 'Close'}));
  expect(versionWith({'search.close': 'Shut'})).not.toBe(versionWith({'search.close': 'Close'}));
});
