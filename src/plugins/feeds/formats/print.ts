import {refuseForbiddenCharacters} from '../../../built/xml-characters';
import type {Feed} from '../types';
import {trimCdata} from './trim-cdata';

/** Stands in a frame for an item's text, between characters that no text in XML can hold. */
const standIn = (index: number): string => `\uFFFE${index}\uFFFF`;
const standIns = /\uFFFE(\d+)\uFFFF/g;

/**
 * Prints a feed in two steps, the frame and then the items' texts in it: feedsmith's printer copies all it has so far at
 * each level of the tree, which for whole articles takes most of the time.
 * @param generate gives the frame by feedsmith; `html` of an item in it is its stand-in
 * @throws if the feed holds a character XML cannot.
 */
export function print(feed: Feed, generate: (items: Feed['items']) => string): string {
  const frame = generate(feed.items.map((item, index) => ({...item, html: standIn(index)})));
  const xml = trimCdata(frame).replace(standIns, (_, index: string) =>
    toCdata(feed.items[Number(index)]?.html ?? ''),
  );
  refuseForbiddenCharacters(xml);
  return xml;
}

/** A section cannot hold its own end: there the text goes on in the next. */
function toCdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
