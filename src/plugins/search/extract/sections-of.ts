import {Parser} from 'htmlparser2';
import type {SectionText} from '../shared/index-format/text-part';

/** What stands in an article's element and is not its text. A drawing is told by its title and description. */
const left = new Set([
  'header',
  'nav',
  'footer',
  'button',
  'script',
  'style',
  'template',
  'annotation',
]);
const drawn = new Set(['title', 'desc']);

/** Elements that a sentence does not go on across. */
const inline = new Set([
  ...['a', 'abbr', 'b', 'code', 'del', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'small', 'span'],
  ...[
    'strong',
    'sub',
    'sup',
    'time',
    'u',
    'var',
    'wbr',
    'mi',
    'mn',
    'mo',
    'mtext',
    'ruby',
    'rt',
    'rp',
  ],
]);

/**
 * The text of a built page's article, cut where a heading with an id stands: code, recorded sessions and the text
 * alternatives of pictures and drawings included; header, navigation, buttons and what says `data-search="omit"` not.
 * A passage that stands twice in a section, as a drawing's description does, is taken once.
 */
export function sectionsOf(html: string): SectionText[] {
  const sections: {id: string; heading: string; passages: Set<string>}[] = [
    {id: '', heading: '', passages: new Set()},
  ];
  let passage = '';
  let heading: {tag: string; text: string} | undefined;
  let articles = 0;
  /** The element that is left out with all below it, and how deep in elements of its name we are. */
  let omitted: {tag: string; depth: number} | undefined;
  let drawing = false;
  let legible = true;

  function endPassage(): void {
    const text = oneLine(passage);
    if (text) sections.at(-1)?.passages.add(text);
    passage = '';
  }

  function open(tag: string, attributes: Record<string, string>): void {
    if (tag === 'article') articles += 1;
    if (articles === 0) return;
    if (omitted) {
      if (tag === omitted.tag) omitted.depth += 1;
      return;
    }
    if (isOmitted(tag, attributes)) {
      omitted = {tag, depth: 1};
      return;
    }
    if (!inline.has(tag)) endPassage();
    if (tag === 'svg') drawing = true;
    legible = !drawing || drawn.has(tag);
    if (tag === 'img') passage += ` ${attributes['alt'] ?? ''} `;
    if (/^h[2-6]$/.test(tag) && attributes['id']) {
      sections.push({id: attributes['id'], heading: '', passages: new Set()});
      heading = {tag, text: ''};
    }
  }

  function close(tag: string): void {
    if (articles === 0) return;
    if (omitted) {
      if (tag === omitted.tag) omitted.depth -= 1;
      if (omitted.depth === 0) omitted = undefined;
      return;
    }
    if (heading?.tag === tag) {
      const section = sections.at(-1);
      if (section) section.heading = oneLine(heading.text);
      heading = undefined;
    }
    if (!inline.has(tag)) endPassage();
    if (tag === 'svg') drawing = false;
    legible = !drawing;
    if (tag === 'article') articles -= 1;
  }

  const parser = new Parser({
    onopentag: open,
    onclosetag: close,
    ontext(text) {
      if (articles === 0 || omitted || !legible) return;
      if (heading) heading.text += text;
      else passage += text;
    },
  });
  parser.end(html);
  return sections.map(({id, heading: words, passages}) => ({
    id,
    heading: words,
    text: [...passages].join(' '),
  }));
}

function isOmitted(tag: string, attributes: Record<string, string>): boolean {
  return (
    left.has(tag) ||
    attributes['class'] === 'hash-link' ||
    attributes['data-search'] === 'omit' ||
    (tag === 'svg' && attributes['aria-hidden'] === 'true')
  );
}

function oneLine(text: string): string {
  return text.replace(/[\s\u200b]+/g, ' ').trim();
}
