import {isComposing, type Key} from '../../../lib/keys';

/** What a key asks of a list of options: to make one active, to open it, to remove it; or nothing. */
export type ListAction = {to: number} | 'open' | 'remove' | undefined;

/**
 * Reads a key typed in a combobox with an open list, after the ARIA Authoring Practices.
 * Up and Down go round; with Shift or Alt the keys stay the text's own.
 * @param active index of the active option, of `count`
 */
export function listAction(key: Key, active: number, count: number): ListAction {
  if (isComposing(key) || count === 0 || key.altKey || key.shiftKey) {
    return undefined;
  }
  if (key.key === 'Enter') {
    return 'open';
  }
  if (key.ctrlKey || key.metaKey) {
    return undefined;
  }
  const to = {
    ArrowDown: (active + 1) % count,
    ArrowUp: (active - 1 + count) % count,
    Home: 0,
    End: count - 1,
  }[key.key];
  return to === undefined ? (key.key === 'Delete' ? 'remove' : undefined) : {to};
}
