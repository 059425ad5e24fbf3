import {transform} from 'lightningcss';
import {PurgeCSS} from 'purgecss';
import type {Names} from './names-in';

/**
 * Tells which part of a style sheet a page uses. Pages with the same names share the answer, so that ten thousand
 * articles cost little more than one.
 * @returns for the names of a page the rules that may apply to it, in their order; what depends on a state (`:hover`,
 * attributes) counts as used
 */
export function stylesFor(css: string): (names: Names) => Promise<string> {
  const attributes = unique(css.matchAll(/\[([\w-]+)/g));
  const known = {
    classes: unique(css.matchAll(/\.((?:[\w-]|\\.)+)/g)),
    ids: unique(css.matchAll(/#([\w-]+)/g)),
    variables: unique(css.matchAll(/(--[\w-]+)/g)),
  };
  const answers = new Map<string, Promise<string>>();

  async function purge(names: Names): Promise<string> {
    const [purged] = await new PurgeCSS().purge({
      css: [{raw: css}],
      content: [{raw: '', extension: 'names'}],
      extractors: [
        {
          extensions: ['names'],
          extractor: () => ({
            tags: [...names.tags],
            classes: [...names.classes],
            ids: [...names.ids],
            attributes: {names: [], values: []},
            undetermined: [],
          }),
        },
      ],
      dynamicAttributes: [...attributes],
      keyframes: true,
      fontFace: true,
      variables: true,
      safelist: {standard: [':root', 'html', 'body'], variables: [...names.variables]},
    });
    // What is left of rules that lost all they said.
    const code = Buffer.from(purged?.css ?? css);
    return transform({filename: 'page.css', code, minify: true}).code.toString();
  }

  return (names) => {
    const relevant: Names = {
      tags: names.tags,
      classes: common(names.classes, known.classes),
      ids: common(names.ids, known.ids),
      variables: common(names.variables, known.variables),
    };
    const key = JSON.stringify(Object.values(relevant).map((set: Set<string>) => [...set].sort()));
    const answer = answers.get(key) ?? purge(relevant);
    answers.set(key, answer);
    return answer;
  };
}

function unique(matches: Iterable<RegExpMatchArray>): Set<string> {
  return new Set([...matches].map(([, name = '']) => name));
}

function common(names: Set<string>, known: Set<string>): Set<string> {
  return new Set([...names].filter((name) => known.has(name)));
}
