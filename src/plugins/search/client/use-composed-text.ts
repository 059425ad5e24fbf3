import {useState} from 'react';
import type {ChangeEvent, CompositionEvent} from 'react';

type Input = HTMLInputElement;

/** A field's text, and the same without what an input method is still composing. */
export interface ComposedText {
  /** What the field shows. */
  text: string;
  /** What may be searched for. */
  settled: string;
  set: (text: string) => void;
  /** To be spread on the field. */
  field: {
    value: string;
    onChange: (event: ChangeEvent<Input>) => void;
    onCompositionEnd: (event: CompositionEvent<Input>) => void;
  };
}

/**
 * Keeps what is typed apart from what is meant: while an input method composes, the field shows every keystroke and
 * the search waits. Chrome sends the last change before the end of the composition, Safari after it.
 */
export function useComposedText(initial: string): ComposedText {
  const [text, setText] = useState(initial);
  const [settled, setSettled] = useState(initial);
  const set = (next: string) => {
    setText(next);
    setSettled(next);
  };
  return {
    text,
    settled,
    set,
    field: {
      value: text,
      onChange: ({currentTarget, nativeEvent}) => {
        setText(currentTarget.value);
        if (!('isComposing' in nativeEvent && nativeEvent.isComposing)) {
          setSettled(currentTarget.value);
        }
      },
      onCompositionEnd: ({currentTarget}) => set(currentTarget.value),
    },
  };
}
