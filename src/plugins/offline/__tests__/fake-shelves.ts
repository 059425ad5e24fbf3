import type {Shelves} from '../client/worker/shelves';
import {FakeCache} from './fake-cache';

export interface FakeShelves {
  pages: FakeCache;
  files: FakeCache;
  notes: FakeCache;
  /** The same, as the worker knows them. */
  real: Shelves;
}

/** Empty shelves of a site at the root of an origin, in two languages. */
export function shelvesOf(origin: string): FakeShelves {
  const shelves = {pages: new FakeCache(), files: new FakeCache(), notes: new FakeCache()};
  const settings = {languages: ['/', '/en/'], pages: 10, bytes: 1_000_000};
  return {...shelves, real: {...shelves, settings, origin} as unknown as Shelves};
}
