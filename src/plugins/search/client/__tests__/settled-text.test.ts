import {expect, it} from 'vitest';
import {onSettledText, writeInto} from '../settled-text';

/** A box as far as it matters, and what was told of it. */
function watchedBox() {
  const box = Object.assign(new EventTarget(), {value: ''}) as HTMLInputElement;
  const told: string[] = [];
  const stop = onSettledText(box, (text) => told.push(text));
  const type = (value: string, type = 'input', isComposing?: boolean) => {
    box.value = value;
    box.dispatchEvent(Object.assign(new Event(type), {isComposing}));
  };
  return {box, told, stop, type};
}

it('tells what is typed', () => {
  const {told, type} = watchedBox();
  type('P', 'input', false);
  type('PV', 'input', false);
  expect(told).toEqual(['P', 'PV']);
});

it('waits for what an input method composes, whichever event comes first at its end', () => {
  const {told, type} = watchedBox();
  type('ㄅ', 'input', true);
  type('綁', 'input', true);
  type('綁', 'compositionend');
  expect(told).toEqual(['綁']);
  type('綁定', 'compositionend');
  type('綁定', 'input', false);
  expect(told).toEqual(['綁', '綁定', '綁定']);
});

it('tells nothing once it has been ended', () => {
  const {told, stop, type} = watchedBox();
  stop();
  type('P', 'input', false);
  type('P', 'compositionend');
  expect(told).toEqual([]);
});

it('writes into a box only what it does not hold', () => {
  const written: string[] = [];
  const box = {
    get value() {
      return written.at(-1) ?? '';
    },
    set value(text) {
      written.push(text);
    },
  } as HTMLInputElement;
  writeInto(box, 'PVC');
  writeInto(box, 'PVC');
  expect(written).toEqual(['PVC']);
});
