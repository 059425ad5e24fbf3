import type {Site} from '../site';

/** Where the built pages of the tests are served. */
export const site: Site = {url: 'https://rings.example', baseUrl: '/', trailingSlash: false};

/** A built page, as small as one can be. */
export function page(body: string): string {
  return `<!doctype html><html><head><title>t</title></head><body><nav>menu</nav><div id="__blog-post-container">${body}</div></body></html>`;
}
