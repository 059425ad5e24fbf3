import type {Found} from '../../../../src/lint/find';

/** Syntax of another program: what it looks like in a text, and what is written for it. */
export interface Construct {
  name: string;
  pattern: RegExp;
  put: (found: Found) => string;
  needsPerson?: true;
}

/** What a pattern's group holds, without space around it. */
export const group = ({groups}: Found, name: string) => groups[name]?.trim() ?? '';

/** A film as the address it is seen at. */
export function filmAt(site: string, id: string): string {
  const addresses: Record<string, string> = {
    youtube: 'https://www.youtube.com/watch?v=',
    vimeo: 'https://vimeo.com/',
    bilibili: 'https://www.bilibili.com/video/',
  };
  return `<${addresses[site] ?? ''}${id}>`;
}
