import {groupBy} from '../../../lib/group-by';
import type {EntryProp} from './types';

/** The ways a year's page can be grouped; the first is the order of its index. */
export const groupings = ['index', 'series', 'date', 'tag'] as const;

export type Grouping = (typeof groupings)[number];

/** What a reader asked of a year's page; kept in the address. */
export interface View {
  grouping: Grouping;
  /** Words an entry must hold, as typed. */
  query: string;
}

/** What of an article a view is made by. */
export interface ViewEntry extends Pick<EntryProp, 'slug' | 'title' | 'description' | 'date'> {
  series: {title: string} | null;
  tags: {title: string}[];
}

/** Entries under one heading; `key` is null for those outside every group. */
export interface EntryGroup<Entry extends ViewEntry> {
  key: string | null;
  entries: Entry[];
}

/** Reads the view out of an address's search part; what is not understood is the default. */
export function viewFrom(search: string): View {
  const parameters = new URLSearchParams(search);
  const grouping = groupings.find((known) => known === parameters.get('group')) ?? 'index';
  return {grouping, query: parameters.get('q') ?? ''};
}

/** The search part of a view's address; empty for the default view. Parameters of others are kept. */
export function searchFrom({grouping, query}: View, search = ''): string {
  const parameters = new URLSearchParams(search);
  parameters.delete('group');
  parameters.delete('q');
  if (grouping !== 'index') {
    parameters.set('group', grouping);
  }
  if (query) {
    parameters.set('q', query);
  }
  const text = parameters.toString();
  return text && `?${text}`;
}

/** The entries that hold every word of the query somewhere; case and width of letters do not matter. */
export function narrow<Entry extends ViewEntry>(entries: readonly Entry[], query: string): Entry[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = fold(
      [
        entry.slug,
        entry.title,
        entry.description,
        entry.date,
        entry.series?.title ?? '',
        ...entry.tags.map((tag) => tag.title),
      ].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}

/** The entries under their headings: dates by month (`YYYY-MM`), an entry with several tags under each of them. */
export function groupEntries<Entry extends ViewEntry>(
  entries: readonly Entry[],
  grouping: Grouping,
): EntryGroup<Entry>[] {
  if (grouping === 'index') {
    return [{key: null, entries: [...entries]}];
  }
  const sorted = [...entries].sort((a, b) => a.date.localeCompare(b.date));
  const pairs = sorted.flatMap((entry) => keysOf(entry, grouping).map((key) => ({key, entry})));
  const groups = [...groupBy(pairs, ({key}) => key)].map(([key, members]) => ({
    key,
    entries: members.map(({entry}) => entry),
  }));
  return [...groups.filter(({key}) => key !== null), ...groups.filter(({key}) => key === null)];
}

function keysOf(entry: ViewEntry, grouping: Exclude<Grouping, 'index'>): (string | null)[] {
  switch (grouping) {
    case 'series':
      return [entry.series?.title ?? null];
    case 'date':
      return [entry.date.slice(0, 7)];
    case 'tag':
      return entry.tags.map((tag) => tag.title);
  }
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
