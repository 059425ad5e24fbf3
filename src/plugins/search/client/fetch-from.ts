import type {FetchBytes} from '../shared/types';

/**
 * Fetches the index's files below an address.
 * @param base address of the index's folder, with a slash at its end
 * @returns a function that fails with the status of a file that cannot be had
 */
export function fetchFrom(base: string, fetcher: typeof fetch = fetch): FetchBytes {
  return async (file) => {
    const response = await fetcher(base + file);
    // A host for single-page applications, the development server among them, answers with a page for what is missing.
    const isPage = response.headers.get('content-type')?.startsWith('text/html');
    if (!response.ok || isPage) {
      throw new Error(`expected a file, found ${isPage ? 'a page' : response.status}`);
    }
    return new Uint8Array(await response.arrayBuffer());
  };
}
