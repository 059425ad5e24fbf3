import type {MouseEvent} from 'react';
import {announce} from './arrival';
import {arrive} from './arrive';
import {localStore} from './device-store';
import {remember} from './recent';

/**
 * What is kept when a reader opens a result: the query among the recent ones, and for the page a note to show it.
 * For another place of the same page nothing is loaded, so the note is taken at once.
 */
export function passOn(event: MouseEvent<HTMLAnchorElement>, query: string): void {
  const {hash, pathname, search} = event.currentTarget;
  remember(localStore, query);
  announce(localStore, pathname, query);
  const stays = hash && pathname === location.pathname && search === location.search;
  if (stays && isHere(event)) {
    setTimeout(arrive);
  }
}

/** Whether by this a link opens in this window. */
export function isHere({type, ctrlKey, metaKey, shiftKey}: MouseEvent): boolean {
  return type === 'click' && !ctrlKey && !metaKey && !shiftKey;
}
