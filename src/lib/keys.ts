/** The part of a keyboard event that decides. */
export type Key = Pick<
  KeyboardEvent,
  'key' | 'keyCode' | 'isComposing' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'
>;

/**
 * Whether an input method still holds the key. Safari ends a composition before it sends the Enter that ended it,
 * but marks that Enter with key code 229 as all browsers mark keys of an input method.
 */
export function isComposing({isComposing, keyCode}: Pick<Key, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === 229;
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
  const {isContentEditable = false, tagName = ''} = (target ?? {}) as Partial<HTMLElement>;
  return isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(tagName);
}
