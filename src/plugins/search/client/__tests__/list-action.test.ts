import {describe, expect, it} from 'vitest';
import {key} from '../../../../lib/__tests__/key';
import {isComposing} from '../../../../lib/keys';
import {listAction} from '../list-action';

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
