import {Joi} from '@docusaurus/utils-validation';

/** What a template's places stand for. */
export interface PageFacts {
  /** The article's file, from the site's root. */
  path: string;
  title: string;
  /** The page's absolute address. */
  permalink: string;
}

const names = ['path', 'title', 'permalink'] as const;
const place = /\{(\w*)\}/g;

/** A template's address for one page: what is put in is encoded, the slashes of a path stay. */
export function fillTemplate(template: string, facts: PageFacts): string {
  const encoded: Record<string, string> = {
    path: facts.path.split('/').map(encodeURIComponent).join('/'),
    title: encodeURIComponent(facts.title),
    permalink: encodeURIComponent(facts.permalink),
  };
  return template.replace(place, (_place, name: string) => encoded[name] ?? '');
}

/** An option that is a template of addresses of these kinds; a wrong one is told what a right one has. */
export function templateOption(protocols: readonly string[]): Joi.StringSchema {
  return Joi.string().custom((template: string) => {
    const unknown = [...template.matchAll(place)].filter(
      ([, name]) => !names.some((one) => one === name),
    );
    if (unknown.length > 0) {
      const known = names.map((name) => `{${name}}`).join(', ');
      throw new Error(`expected no places but ${known}, found ${unknown.map(String).join(', ')}`);
    }
    const url = fillTemplate(template, {path: 'a', title: 'a', permalink: 'a'});
    const protocol = URL.canParse(url) ? new URL(url).protocol : 'none';
    if (!protocols.includes(protocol)) {
      throw new Error(`expected an address with ${protocols.join(' or ')}, found ${template}`);
    }
    return template;
  });
}
