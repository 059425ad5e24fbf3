import {Parser} from 'htmlparser2';

/** What style rules can name of a page. */
export interface Names {
  tags: Set<string>;
  classes: Set<string>;
  ids: Set<string>;
  /** Names and values of data and ARIA attributes. */
  attributes: Set<string>;
  /** Variables that the page itself uses, in style attributes and drawings: `--name`. */
  variables: Set<string>;
}

/** The names in a page's HTML. */
export function namesIn(html: string): Names {
  const names: Names = {
    tags: new Set(),
    classes: new Set(),
    ids: new Set(),
    attributes: new Set(),
    variables: new Set(),
  };
  new Parser({onopentag: (tag, attributes) => note(names, tag, attributes)}).end(html);
  return names;
}

function note(names: Names, tag: string, attributes: Record<string, string>): void {
  names.tags.add(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'id') names.ids.add(value);
    else if (name === 'class') value.split(/\s+/).forEach((one) => names.classes.add(one));
    else if (/^(data|aria)-/.test(name)) names.attributes.add(name).add(value);
    for (const [variable] of value.matchAll(/--[\w-]+/g)) names.variables.add(variable);
  }
}
