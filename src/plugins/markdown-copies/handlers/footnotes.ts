import type {Element} from 'hast';
import type {Handle} from 'hast-util-to-mdast';
import type {BlockContent, RootContent} from 'mdast';
import {elementsIn, isTag} from '../../../built/article/elements';

const call = /^user-content-fnref-/;
/** Docusaurus puts a digest of the file after each label, so that a page of several files has no id twice. */
const note = /^user-content-fn-(.+?)(?:-[0-9a-f]{6})?$/;

/** A footnote's call; anything else above the line as it is. */
export const sup: Handle = (state, element) => {
  const [link] = elementsIn(element, isTag('a'));
  if (!link || !call.test(idOf(link))) return state.all(element);
  const identifier = note.exec(fragmentOf(link))?.[1] ?? '';
  return {type: 'footnoteReference', identifier, label: identifier};
};

/** The footnotes, each as its definition: their heading, and the ways back, are what a reader of Markdown makes. */
export const section: Handle = (state, element) => {
  const notes = elementsIn(element, isTag('li')).filter((item) => note.test(idOf(item)));
  if (notes.length === 0) return state.toFlow(state.all(element));
  return notes.map((item): RootContent => {
    const identifier = note.exec(idOf(item))?.[1] ?? '';
    const children = state.toFlow(state.all(item)) as BlockContent[];
    return {type: 'footnoteDefinition', identifier, label: identifier, children};
  });
};

/** A link, unless it is the way back from a footnote. */
export function linkUnlessBack(link: Handle): Handle {
  return (state, element, parent) =>
    call.test(fragmentOf(element)) ? undefined : link(state, element, parent);
}

function idOf({properties}: Element): string {
  return String(properties['id'] ?? '');
}

function fragmentOf({properties}: Element): string {
  return decodeURIComponent(/#(.*)$/.exec(String(properties['href'] ?? ''))?.[1] ?? '');
}
