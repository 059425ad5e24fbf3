import {createHash} from 'node:crypto';
import type {BundlerConfig} from './types';

/** Has the bundler forget what it remembers of builds before, once something is another that no file tells it. */
export function forgetWhen({experiments}: BundlerConfig, other: unknown): void {
  const {cache} = (experiments ?? {}) as {cache?: {version?: string}};
  if (!cache) return;
  const hash = createHash('sha256').update(JSON.stringify(other)).digest('hex').slice(0, 8);
  cache.version = `${cache.version}-${hash}`;
}
