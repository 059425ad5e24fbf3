import type {ReactNode} from 'react';
import {toSegments} from '../../client/segments';

export interface Props {
  text: string;
  marks: readonly (readonly [start: number, end: number])[];
}

/** A text with its matches marked; text nodes only, whatever the text holds. */
export default function Marked({text, marks}: Props): ReactNode {
  return toSegments(text, marks).map((segment, index) =>
    segment.marked ? <mark key={index}>{segment.text}</mark> : segment.text,
  );
}
