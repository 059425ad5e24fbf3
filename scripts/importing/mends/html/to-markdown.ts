import {valueOf} from './token';

/** A picture, by its address and its words. */
export function picture(attributes: string): string {
  const source = valueOf(attributes, 'src') || valueOf(attributes, 'data-src');
  const alt = valueOf(attributes, 'alt').replace(/[[\]\n]/g, ' ');
  return source ? `![${alt}](<${source.replace(/[<>\n]/g, '')}>)` : alt;
}

/**
 * One end of a link.
 * @param open the addresses of the links that are open
 */
export function linkEnd(attributes: string, isClosing: boolean, open: string[]): string {
  if (!isClosing) {
    const address = valueOf(attributes, 'href').replace(/[<>\s]/g, '');
    open.push(address);
    return address ? '[' : '';
  }
  const address = open.pop();
  return address ? `](${address.replaceAll('(', '%28').replaceAll(')', '%29')})` : '';
}

/** What another site would play or draw in place, as its address. */
export function film(attributes: string, gap: string): string {
  const source = (valueOf(attributes, 'src') || valueOf(attributes, 'data')).replace(/[<>\s]/g, '');
  const address = source.startsWith('//') ? `https:${source}` : source;
  return /^https?:/.test(address) ? `${gap}<${address.replace(/^http:/, 'https:')}>${gap}` : '';
}
