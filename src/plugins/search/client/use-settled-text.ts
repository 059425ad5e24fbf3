import {useLayoutEffect, useState} from 'react';
import type {RefObject} from 'react';
import {onSettledText} from './settled-text';

/** What a box holds, without what an input method is still composing; as state, with its setter. */
export function useSettledText(
  box: RefObject<HTMLInputElement | null>,
  initial: string,
): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(initial);
  useLayoutEffect(() => (box.current ? onSettledText(box.current, setText) : undefined), [box]);
  return [text, setText];
}
