import {Parser} from 'htmlparser2';

/** What style rules can name of a page. */
export interface Names {
  tags: Set<string>;
  classes: Set<string>;
  ids: Set<string>;
  /** Variables that the page itself uses, in style attributes and drawings: `--name`. */
  variables: Set<string>;
}

/** The names in a page's HTML. */
export function namesIn(html: string): Names {
  const names: Names = {tags: new Set(), classes: new Set(), ids: new Set(), variables: new Set()};
  const parser = new Parser({
    onopentag(tag, attributes) {
      names.tags.add(tag);
      if (attributes['id'] !== undefined) names.ids.add(attributes['id']);
      for (const name of attributes['class']?.split(/\s+/) ?? []) names.classes.add(name);
      for (const value of Object.values(attributes)) {
        for (const [variable] of value.matchAll(/--[\w-]+/g)) names.variables.add(variable);
      }
    },
  });
  parser.end(html);
  return names;
}
