import {describe, expect, it} from 'vitest';
import {isField, isShortcut, type Key} from '../keys';
import {key} from './key';

describe('a key anywhere on a page', () => {
  it.each<[string, Key, boolean, boolean]>([
    ['/ outside of fields', key('/'), false, true],
    ['/ in a field', key('/'), true, false],
    ['/ typed with Shift, as on German keyboards', key('/', {shiftKey: true}), false, true],
    ['Ctrl-K', key('k', {ctrlKey: true}), false, true],
    ['⌘-K in a field', key('k', {metaKey: true}), true, true],
    [
      'Ctrl-Shift-K, which is the browser’s',
      key('K', {ctrlKey: true, shiftKey: true}),
      true,
      false,
    ],
    ['Ctrl-/', key('/', {ctrlKey: true}), false, false],
    ['k', key('k'), false, false],
    ['/ of an input method', key('/', {isComposing: true}), false, false],
  ])('%s', (_, pressed, inField, expected) => {
    expect(isShortcut(pressed, inField)).toBe(expected);
  });

  it('knows a field when it sees one', () => {
    const element = (tagName: string, isContentEditable = false) =>
      ({tagName, isContentEditable}) as unknown as EventTarget;
    expect(['INPUT', 'TEXTAREA', 'SELECT'].every((name) => isField(element(name)))).toBe(true);
    expect(isField(element('DIV', true))).toBe(true);
    expect(isField(element('BUTTON'))).toBe(false);
    expect(isField(null)).toBe(false);
  });
});
