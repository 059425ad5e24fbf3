import type {Element, ElementContent} from 'hast';
import {defaultHandlers, type Handle} from 'hast-util-to-mdast';
import type {Paragraph, PhrasingContent} from 'mdast';
import type {} from 'mdast-util-math';
import {elementsIn, isTag} from '../../../built/article/elements';
import type {Words} from '../translations';
import {figure} from './figure';
import {linkUnlessBack, section, sup} from './footnotes';
import {listingOr, pre} from './listing';

const isBlock = ({tagName}: Element) => /^(?:div|p|[uo]l)$/.test(tagName);

const flow: Handle = (state, element) => state.toFlow(state.all(element));

/** A formula is its TeX source. */
const math: Handle = (_state, {properties, data}) => {
  const value = data?.tex ?? '';
  return properties['display'] === 'block' ? {type: 'math', value} : {type: 'inlineMath', value};
};

const aside: Handle = (state, element) => ({
  type: 'blockquote',
  children: state.toFlow(state.all(element)),
});

/** What opens the rest stands over it. */
const summary: Handle = (state, element): Paragraph => ({
  type: 'paragraph',
  children: [{type: 'strong', children: state.all(element) as PhrasingContent[]}],
});

/** Only paragraphs set items apart; the usual takes an item with a list of its own for more than a line. */
const li: Handle = (state, element) => {
  const item = defaultHandlers.li(state, element);
  return {...item, spread: elementsIn(element, isTag('p')).length > 0};
};

/** Blocks in a cell, which is one line in Markdown, stay apart. */
const td: Handle = (state, element) => {
  const children = element.children.flatMap((child, index): ElementContent[] =>
    index > 0 && child.type === 'element' && isBlock(child)
      ? [{type: 'text', value: ' '}, child]
      : [child],
  );
  return defaultHandlers.td(state, {...element, children});
};

/** How elements of one article become Markdown, where that is not as usual. */
export function handlersFor(words: Words, url: string): Record<string, Handle> {
  const a = linkUnlessBack(defaultHandlers['a']);
  return {
    ...{a, aside, div: listingOr(flow), figure: figure(words, url), li},
    ...{math, pre, section, summary, sup, td, th: td},
  };
}
