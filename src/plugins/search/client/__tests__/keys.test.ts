import {describe, expect, it} from 'vitest';
import {isComposing, isField, isShortcut, type Key} from '../keys';
import {listAction} from '../list-action';

function key(name: string, change: Partial<Key> = {}): Key {
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

describe('a key in the search box', () => {
  it.each<[string, number, ReturnType<typeof listAction>]>([
    ['ArrowDown', 0, {to: 1}],
    ['ArrowDown', 2, {to: 0}],
    ['ArrowUp', 1, {to: 0}],
    ['ArrowUp', 0, {to: 2}],
    ['Home', 2, {to: 0}],
    ['End', 0, {to: 2}],
    ['Enter', 1, 'open'],
    ['Delete', 1, 'remove'],
    ['a', 1, undefined],
    ['ArrowLeft', 1, undefined],
    ['Escape', 1, undefined],
  ])('%s with option %i of 3 active asks for %j', (name, active, expected) => {
    expect(listAction(key(name), active, 3)).toEqual(expected);
  });

  it('asks for nothing where there is no option', () => {
    expect(listAction(key('ArrowDown'), 0, 0)).toBeUndefined();
    expect(listAction(key('Enter'), 0, 0)).toBeUndefined();
  });

  it('is the text’s own with Shift or Alt, and with Ctrl unless it opens', () => {
    expect(listAction(key('Home', {shiftKey: true}), 1, 3)).toBeUndefined();
    expect(listAction(key('ArrowDown', {altKey: true}), 1, 3)).toBeUndefined();
    expect(listAction(key('End', {ctrlKey: true}), 1, 3)).toBeUndefined();
    expect(listAction(key('Enter', {ctrlKey: true}), 1, 3)).toBe('open');
  });

  it.each([
    ['while it composes', {isComposing: true}],
    ['in Safari, which ends the composition first', {keyCode: 229}],
  ])('belongs to the input method %s', (_, change) => {
    expect(isComposing(key('Enter', change))).toBe(true);
    for (const name of ['Enter', 'ArrowDown', 'Home']) {
      expect(listAction(key(name, change), 1, 3)).toBeUndefined();
    }
  });
});

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
