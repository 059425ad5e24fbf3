import {readFileSync} from 'node:fs';
import {inLetters} from './brief-variables';
import {forgetWhen} from './forget-when';
import type {BundlerConfig} from './types';

/** What css-loader asks for a name in a CSS module; undefined for the name it would give itself. */
type LocalIdent = (
  context: {resourcePath: string},
  localIdentName: string,
  localName: string,
) => string | undefined;

/** Names that CSS modules make their own: of classes and animations. */
const local = /(?<=\.|@keyframes )[a-z_][\w-]*/gi;

/** No vowels, so no words: blockers of advertisements hide what is called `ad1`. */
const consonants = 'bcdfghjklmnpqrstvwxyz';

/**
 * Gives what CSS modules name the letters of the file's place among them all and a number of its own: `k7`. The browser's
 * bundle and the server's come to the same, and so does every language.
 */
export function briefClasses(sheets: readonly string[]): LocalIdent {
  const places = new Map(sheets.map((sheet, place) => [sheet, place]));
  return ({resourcePath}, _, localName) => {
    const place = places.get(resourcePath);
    const names = [...new Set(readFileSync(resourcePath, 'utf8').match(local))];
    const number = names.indexOf(localName);
    return place === undefined || number < 0
      ? undefined
      : `${inLetters(place, consonants)}${number}`;
  };
}

/** Has css-loader use such names, and the bundler forget what it remembers once there are other files to count. */
export function nameClasses(config: BundlerConfig, sheets: readonly string[]): void {
  nameIn(config.module?.rules, briefClasses(sheets));
  // There are other files to count.
  forgetWhen(config, sheets);
}

/** Sets `getLocalIdent` of every loader among rules that names things of CSS modules. */
function nameIn(rules: unknown, getLocalIdent: LocalIdent): void {
  if (Array.isArray(rules)) rules.forEach((rule) => nameIn(rule, getLocalIdent));
  else if (typeof rules === 'object' && rules !== null) {
    if ('localIdentName' in rules) Object.assign(rules, {getLocalIdent});
    for (const key of ['use', 'options', 'oneOf', 'modules'] as const) {
      nameIn((rules as Record<string, unknown>)[key], getLocalIdent);
    }
  }
}
