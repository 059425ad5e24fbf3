import {announce} from './arrival';
import {localStore} from './device-store';
import {remember} from './recent';

/** What is kept when a reader opens a result: the query among the recent ones, and for the page a note to show it. */
export function passOn(url: string, query: string): void {
  remember(localStore, query);
  announce(localStore, url, query);
}
