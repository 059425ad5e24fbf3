import type {Element, ElementContent} from 'hast';
import type {Handle} from 'hast-util-to-mdast';
import {h} from 'hastscript';
import type {Paragraph, PhrasingContent} from 'mdast';
import {elementsIn, isTag} from '../../../built/article/elements';
import {textOf} from '../../../lib/tex';

interface FigureWords {
  figure: (title: string) => string;
}

/**
 * A drawing as a quotation: its name, which leads to where it is drawn, its caption, and what it says in words.
 * @param url the article's address
 */
export function figure(words: FigureWords, url: string): Handle {
  return (state, element) => {
    const [drawing] = elementsIn(element, isTag('svg'));
    if (!drawing) return state.toFlow(state.all(element));
    const title = String(drawing.properties['ariaLabel']);
    const name: PhrasingContent = {type: 'text', value: words.figure(title)};
    const {id} = element.properties;
    const link: PhrasingContent = id
      ? {type: 'link', url: `${url}#${encodeURI(String(id))}`, children: [name]}
      : name;
    const heading: Paragraph = {type: 'paragraph', children: [{type: 'strong', children: [link]}]};
    const said = {...element, children: element.children.flatMap((child) => plain(child, title))};
    return {type: 'blockquote', children: [heading, ...state.toFlow(state.all(said))]};
  };
}

/** What there is to read: no second name, nothing that says how to open the rest, a step on one line. */
function plain(node: ElementContent, title: string): ElementContent[] {
  if (node.type !== 'element') return [node];
  const {tagName, properties} = node;
  if (tagName === 'summary') return [];
  if (/^(?:div|p)$/.test(tagName) && textOf(node.children).trim() === title) return [];
  const items = tagName === 'ol' ? withoutRepeats(node.children) : node.children;
  const children = items.flatMap((child) => plain(child, title));
  if (properties['role'] === 'status') {
    const groups = elementsIn(node, isGroup).map(({children: group}) => h('li', onOneLine(group)));
    return [h('ul', groups)];
  }
  return [{...node, children: tagName === 'li' ? onOneLine(children) : children}];
}

/** Steps that end as the one before, with the same header of a packet, do not say so again. */
function withoutRepeats(items: readonly ElementContent[]): ElementContent[] {
  let before = '';
  return items.map((item) => {
    const last = item.type === 'element' ? item.children.at(-1) : undefined;
    if (item.type !== 'element' || !last || !isParagraph(last)) return item;
    const text = textOf([last]);
    const isSaid = text === before;
    before = text;
    return isSaid && item.children.length > 1
      ? {...item, children: item.children.slice(0, -1)}
      : item;
  });
}

function isGroup({children}: Element): boolean {
  return children.length > 0 && children.every((child) => isParagraph(child));
}

function onOneLine(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, index) => {
    if (!isParagraph(node)) return [node];
    const before = nodes[index - 1];
    const isNext = before !== undefined && isParagraph(before);
    return [...(isNext ? [{type: 'text' as const, value: ' — '}] : []), ...node.children];
  });
}

function isParagraph(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'p';
}
