import type {Key} from '../keys';

/** A key as it is typed, plain but for what is told. */
export function key(name: string, change: Partial<Key> = {}): Key {
  return {
    key: name,
    keyCode: 0,
    isComposing: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    ...change,
  };
}
