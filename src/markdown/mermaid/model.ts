/** What a diagram says, whatever it was written in: the reading of mermaid's text that layout and text alternative share. */

/** A role a shape or a line plays; each has its colours in both colour modes (src/css/tokens.css). */
export type Tone = 'plain' | 'muted' | 'accent' | 'good' | 'bad';
export const tones: readonly Tone[] = ['plain', 'muted', 'accent', 'good', 'bad'];

export type Shape =
  | 'box'
  | 'round'
  | 'stadium'
  | 'subroutine'
  | 'cylinder'
  | 'circle'
  | 'double-circle'
  | 'diamond'
  | 'hexagon'
  | 'flag'
  | 'lean-right'
  | 'lean-left'
  | 'trapezoid'
  | 'inverted-trapezoid'
  | 'text'
  | 'note'
  | 'start'
  | 'end'
  | 'bar';

/** What stands at an end of a line. */
export type Head = 'none' | 'arrow' | 'open' | 'circle' | 'cross';

export type Direction = 'TB' | 'BT' | 'LR' | 'RL';

export interface FlowNode {
  id: string;
  /** Lines the writer asked for; layout may break them further. Empty for signs without words. */
  lines: string[];
  shape: Shape;
  tone: Tone;
  group?: string;
}

export interface FlowEdge {
  from: string;
  to: string;
  lines: string[];
  start: Head;
  end: Head;
  /** `invisible` only keeps its ends in order. */
  stroke: 'solid' | 'dotted' | 'thick' | 'invisible';
  tone: Tone;
}

export interface FlowGroup {
  id: string;
  /** Empty for the unnamed parts of a state whose parts run at once. */
  lines: string[];
  parent?: string;
}

/** A flowchart or a state diagram. */
export interface Flow {
  kind: 'flow';
  direction: Direction;
  nodes: FlowNode[];
  edges: FlowEdge[];
  groups: FlowGroup[];
}

export interface Participant {
  id: string;
  lines: string[];
  /** A person rather than a program. */
  isActor: boolean;
}

export interface Message {
  type: 'message';
  from: string;
  to: string;
  lines: string[];
  stroke: 'solid' | 'dotted';
  start: Head;
  end: Head;
  number?: number;
}

export interface SequenceNote {
  type: 'note';
  /** One participant, or the first and the last of a row. */
  over: string[];
  place: 'left' | 'right' | 'over';
  lines: string[];
}

export type BlockKind = 'loop' | 'alt' | 'opt' | 'par' | 'critical' | 'break';

export type SequenceItem =
  | Message
  | SequenceNote
  | {type: 'activate' | 'deactivate'; id: string}
  | {type: 'open'; kind: BlockKind; lines: string[]}
  | {type: 'branch'; kind: BlockKind; lines: string[]}
  | {type: 'close'};

export interface Sequence {
  kind: 'sequence';
  participants: Participant[];
  items: SequenceItem[];
}

export type Diagram = (Flow | Sequence) & {title: string; description: string};
