import type {FetchBytes} from '../shared/types';
import type {Failure} from './view';

/** A file of the index that did not arrive, and why. */
export class FetchFailure extends Error {
  constructor(
    readonly failure: Failure,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Fetches the index's files below an address.
 * @param base address of the index's folder, with a slash at its end
 * @returns a function that rejects with `FetchFailure`, or with the signal's reason when aborted
 */
export function fetchFrom(base: string, fetcher: typeof fetch = fetch): FetchBytes {
  return async (file, signal) => {
    const url = base + file;
    let response: Response;
    try {
      response = await fetcher(url, signal ? {signal} : {});
    } catch (error) {
      signal?.throwIfAborted();
      throw new FetchFailure('failed', `${url}: ${String(error)}`);
    }
    // A host for single-page applications, the development server among them, answers with a page for what is missing.
    const isPage = response.headers.get('content-type')?.startsWith('text/html');
    if (response.status === 404 || (response.ok && isPage)) {
      throw new FetchFailure('missing', `${url}: not found`);
    }
    if (!response.ok) {
      throw new FetchFailure('failed', `${url}: ${response.status}`);
    }
    return new Uint8Array(await response.arrayBuffer());
  };
}

/** The reason an error carries, itself or as a cause. */
export function failureOf(error: unknown): Failure {
  if (error instanceof FetchFailure) {
    return error.failure;
  }
  return error instanceof Error && error.cause !== undefined ? failureOf(error.cause) : 'failed';
}
