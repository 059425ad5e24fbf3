import type {Element} from 'hast';
import {eachElement} from './elements';

const urlProperties = ['href', 'xLinkHref', 'src', 'poster'] as const;

/** One candidate of https://html.spec.whatwg.org/#srcset-attributes: an address, then perhaps its size. */
const srcsetCandidate = /([^\s,]\S*[^\s,]|[^\s,])(\s+[^,]+)?(?=,|$)/g;

/**
 * Makes every address in the article absolute and percent-encoded, for it is read far from its page.
 * References inside a drawing (`<use href="#arrow">`) stay as they are.
 * @param base the article's absolute address
 * @throws if an address is not a URL.
 */
export function makeUrlsAbsolute(article: Element, base: string): void {
  eachElement(article, ({tagName, properties}) => {
    for (const name of urlProperties) {
      const value = properties[name];
      if (typeof value === 'string' && (tagName === 'a' || !value.startsWith('#'))) {
        properties[name] = absolute(value, base);
      }
    }
    if (typeof properties.srcSet === 'string') {
      properties.srcSet = properties.srcSet.replace(
        srcsetCandidate,
        (_candidate, url: string, size = '') => `${absolute(url, base)}${size}`,
      );
    }
  });
}

function absolute(url: string, base: string): string {
  if (!URL.canParse(url, base)) {
    throw new Error(`Expected the address of a link or a picture, found "${url}".`);
  }
  return new URL(url, base).href;
}
