import {transform} from 'lightningcss';
import {PurgeCSS} from 'purgecss';
import {brief} from './brief-variables';
import type {Names} from './names-in';
import {stylesAtRest} from './styles-at-rest';

/** Set on a page before its scripts are there, by its reader or by what stands in its head and body. */
const setLater = ['open', 'data-theme', 'data-theme-choice', 'data-wrapped', 'data-waiting'];

/** Layers after all that the page uses; the whole style sheet names them again, in the same order. */
const lastEmptyLayers = /@layer [^{;]+;(?!.*@layer)/s;

/**
 * Tells which part of a style sheet a page needs until its reader first touches it. Pages with the same names share
 * the answer, so that ten thousand articles cost little more than one.
 * @returns for the names of a page the rules that apply to it, in their order
 */
export function stylesFor(css: string): (names: Names) => Promise<string> {
  const resting = stylesAtRest(css);
  const known = namesOf(resting);
  const answers = new Map<string, Promise<string>>();

  async function purge(names: Names): Promise<string> {
    const [purged] = await new PurgeCSS().purge({
      css: [{raw: resting}],
      content: [{raw: '', extension: 'names'}],
      extractors: [{extensions: ['names'], extractor: () => toExtracted(names)}],
      dynamicAttributes: [...setLater, ...[...known.attributes].filter(isOther)],
      keyframes: true,
      fontFace: true,
      variables: true,
      safelist: {standard: [':root', 'html', 'body'], variables: [...names.variables]},
    });
    const code = Buffer.from(brief(purged?.css ?? resting, names.variables));
    // What is left of rules that lost all they said.
    const {code: tidy} = transform({filename: 'page.css', code, minify: true});
    return tidy.toString().replace(lastEmptyLayers, '');
  }

  return (names) => {
    const relevant: Names = {
      tags: names.tags,
      classes: common(names.classes, known.classes),
      ids: common(names.ids, known.ids),
      attributes: common(names.attributes, known.attributes),
      variables: common(names.variables, known.variables),
    };
    const key = JSON.stringify(Object.values(relevant).map((set: Set<string>) => [...set].sort()));
    const answer = answers.get(key) ?? purge(relevant);
    answers.set(key, answer);
    return answer;
  };
}

/** Attributes of which every value counts as being there. */
function isOther(name: string): boolean {
  return !/^(data|aria)-/.test(name);
}

function namesOf(css: string): Omit<Names, 'tags'> {
  return {
    classes: unique(css.matchAll(/\.((?:[\w-]|\\.)+)/g)),
    ids: unique(css.matchAll(/#([\w-]+)/g)),
    attributes: unique(css.matchAll(/(?:\[|=["']?)([\w-]+)/g)),
    variables: unique(css.matchAll(/(--[\w-]+)/g)),
  };
}

function toExtracted({tags, classes, ids, attributes}: Names) {
  return {
    tags: [...tags],
    classes: [...classes],
    ids: [...ids],
    attributes: {names: [...attributes], values: [...attributes]},
    undetermined: [],
  };
}

function unique(matches: Iterable<RegExpMatchArray>): Set<string> {
  return new Set([...matches].map(([, name = '']) => name));
}

function common(names: Set<string>, known: Set<string>): Set<string> {
  return new Set([...names].filter((name) => known.has(name)));
}
