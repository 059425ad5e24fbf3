/** The part of a keyboard event that decides. */
export type Key = Pick<
  KeyboardEvent,
  'key' | 'keyCode' | 'isComposing' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'
>;

/** What a key asks of a list of options: to make one active, to open it, to remove it; or nothing. */
export type ListAction = {to: number} | 'open' | 'remove' | undefined;

/**
 * Whether an input method still holds the key. Safari ends a composition before it sends the Enter that ended it,
 * but marks that Enter with key code 229 as all browsers mark keys of an input method.
 */
export function isComposing({isComposing, keyCode}: Pick<Key, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === 229;
}

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
  switch (key.key) {
    case 'ArrowDown':
      return {to: (active + 1) % count};
    case 'ArrowUp':
      return {to: (active - 1 + count) % count};
    case 'Home':
      return {to: 0};
    case 'End':
      return {to: count - 1};
    case 'Delete':
      return 'remove';
    default:
      return undefined;
  }
}

/** Whether a key typed anywhere on a page asks for the search: `/` outside of fields, Ctrl-K or ⌘-K everywhere. */
export function isShortcut(key: Key, inField: boolean): boolean {
  if (isComposing(key) || key.altKey) {
    return false;
  }
  const command = key.ctrlKey || key.metaKey;
  return command ? key.key.toLowerCase() === 'k' && !key.shiftKey : key.key === '/' && !inField;
}

/** Whether an element takes what is typed as text. */
export function isField(target: EventTarget | null): boolean {
  const element = target as Partial<HTMLElement> | null;
  return (
    element?.isContentEditable === true ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(element?.tagName ?? '')
  );
}
