import {fillList} from './fill-list';
import {register} from './register';

/** Has the page kept; fills in what can be read, on the page that says that there is no network. */
export function offline(): void {
  // Where the device keeps nothing, as in a private window, everything but this goes on.
  register().catch(() => undefined);
  const list = document.querySelector<HTMLElement>('[data-offline-list]');
  if (list) fillList(list).catch(() => undefined);
}
