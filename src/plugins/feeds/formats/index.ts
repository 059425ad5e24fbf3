import type {feedFormats} from '../../../lib/feed-formats';
import type {Feed} from '../types';
import {toAtom} from './atom';
import {toJsonFeed} from './json';
import {toRss} from './rss';

export type FeedFormat = (typeof feedFormats)[number]['format'];

/** A feed's text in each format, given the absolute address it will have; throws if the format cannot hold it. */
export const serializers: {[format in FeedFormat]: (feed: Feed, selfUrl: string) => string} = {
  rss: toRss,
  atom: toAtom,
  json: toJsonFeed,
};
