import path from 'node:path';
import type {Resolver, Target} from './mends/targets';
import {stemOf, toSlug} from './slug';

/** Where an imported file goes. */
export interface Place {
  file: string;
  year: string;
  slug: string;
  locale: 'zh-Hant' | 'en';
}

/** A picture to be copied beside the article. */
export interface Asset {
  /** Absolute. */
  from: string;
  /** The name beside the article. */
  name: string;
}

/** What a resolver looks up. */
export interface Surroundings {
  /** The language of the text: a page links to pages of its own. */
  locale: Place['locale'];
  places: readonly Place[];
  /** The absolute path of a picture of the source; undefined where there is none that pages can hold. */
  findPicture: (url: string) => string | undefined;
}

const nobody = /^https?:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\])/i;

/** Looks up where the addresses of one file lead, and collects the pictures that go with it. */
export function resolverOf(
  file: string,
  {places, findPicture, locale}: Surroundings,
): {resolver: Resolver; assets: Asset[]} {
  const assets: Asset[] = [];
  const nameFor = (from: string): string => {
    const known = assets.find((one) => one.from === from);
    if (known) return known.name;
    const ending = path.extname(from).toLowerCase();
    const stem =
      toSlug(path.basename(from, path.extname(from))).replace(/[^a-z0-9-]+/g, '') || 'picture';
    let name = stem + ending;
    for (let turn = 2; assets.some((one) => one.name === name); turn += 1)
      name = `${stem}-${turn}${ending}`;
    assets.push({from, name});
    return name;
  };
  const resolver: Resolver = {
    link: (url) => foreignLink(url) ?? localLink(file, url, places, locale),
    image(url) {
      if (/^\.\/[a-z0-9-]+\.\w+$/.test(url) && assets.some(({name}) => `./${name}` === url))
        return {url};
      if (/^data:/i.test(url)) return lost('a picture packed into the text, left out');
      if (/^(?:https?:)?\/\//i.test(url)) {
        const safe = url.replace(/^(?:http:)?\/\//i, 'https://');
        if (nobody.test(url)) return lost('a picture that others cannot open');
        return {
          url: safe,
          note: 'a link: the picture is on another host, to be saved beside the article',
          needsPerson: true,
        };
      }
      const from = findPicture(url);
      return from
        ? {url: `./${nameFor(from)}`}
        : lost('its words: there is no such picture below 1,000 kB in the source');
    },
  };
  return {resolver, assets};
}

function lost(note: string): Target {
  return {url: null, note, needsPerson: true};
}

/** Addresses of other sites; undefined for one that leads to a file. */
function foreignLink(url: string): Target | undefined {
  if (url === '' || url === '#') return {url: null};
  if (url.startsWith('#') || /^mailto:[^\s@]+@[^\s@]+$/i.test(url)) return {url};
  if (nobody.test(url)) return lost('only its own machine can open it');
  if (/^https?:/i.test(url)) {
    const rest = url.replace(/^https?:\/*/i, '');
    if (!/^[^\s/?#]+\.[^\s/?#]+|^\[/.test(rest)) return lost('no address');
    const safe = `https://${rest}`;
    return safe === url ? {url} : {url: safe, note: 'not asked whether it answers'};
  }
  if (/^\/\//.test(url)) return {url: `https:${url}`};
  if (/^www\./i.test(url)) return {url: `https://${url}`};
  if (/^[a-z][\w+.-]*:/i.test(url) || /^[a-z]:[\\/]/i.test(url))
    return lost('pages do not lead there');
  return undefined;
}

function localLink(
  file: string,
  url: string,
  places: readonly Place[],
  locale: Place['locale'],
): Target {
  const plain = decode(url)
    .replace(/[?#].*$/, '')
    .replaceAll('\\', '/');
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), plain));
  const bare = (name: string) =>
    name.replace(/\/?(?:index)?\.(?:mdx?|html?)$/i, '').replace(/\/$/, '');
  const last = toSlug(stemOf(bare(plain)).replace(/^\d{4}-\d{1,2}-\d{1,2}-/, ''));
  const found =
    places.find((place) => place.file === target || bare(place.file) === bare(target)) ??
    places.find(
      (place) => last !== '' && (place.slug === last || toSlug(stemOf(place.file)) === last),
    );
  if (/^\/\d{4}\/[^/]+$/.test(plain) && found && plain === addressOf(found)) return {url: plain};
  if (!found || found.file === file) return lost('nothing of that name was imported');
  if (found.locale !== locale) return lost(`${addressOf(found)} is in another language`);
  const note = /#/.test(url) ? 'without its fragment' : undefined;
  return {url: addressOf(found), ...(note && {note, needsPerson: true})};
}

/** The address of an imported file, as pages of its language write it. */
export function addressOf({year, slug}: Place): string {
  return `/${year}/${slug}`;
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
