import {toLines} from './labels';
import type {BlockKind, Message, Participant, Sequence, SequenceItem} from './model';
import type {Source} from './source';

/** What we read of mermaid's SequenceDB (packages/mermaid/src/diagrams/sequence/sequenceDb.ts). */
interface SequenceDb {
  LINETYPE: Record<string, number>;
  PLACEMENT: Record<string, number>;
  getActors(): Map<string, {name: string; description: string; type: string}>;
  getMessages(): Signal[];
}

interface Signal {
  from?: string;
  to?: string;
  type?: number;
  placement?: number;
  message?: unknown;
}

type Numbering = {start?: number; step?: number; visible?: boolean};

const messages: Record<string, Pick<Message, 'stroke' | 'start' | 'end'>> = {
  SOLID: {stroke: 'solid', start: 'none', end: 'arrow'},
  SOLID_OPEN: {stroke: 'solid', start: 'none', end: 'none'},
  SOLID_CROSS: {stroke: 'solid', start: 'none', end: 'cross'},
  SOLID_POINT: {stroke: 'solid', start: 'none', end: 'open'},
  BIDIRECTIONAL_SOLID: {stroke: 'solid', start: 'arrow', end: 'arrow'},
  DOTTED: {stroke: 'dotted', start: 'none', end: 'arrow'},
  DOTTED_OPEN: {stroke: 'dotted', start: 'none', end: 'none'},
  DOTTED_CROSS: {stroke: 'dotted', start: 'none', end: 'cross'},
  DOTTED_POINT: {stroke: 'dotted', start: 'none', end: 'open'},
  BIDIRECTIONAL_DOTTED: {stroke: 'dotted', start: 'arrow', end: 'arrow'},
};

const opens: Record<string, BlockKind> = {
  LOOP_START: 'loop',
  ALT_START: 'alt',
  OPT_START: 'opt',
  PAR_START: 'par',
  CRITICAL_START: 'critical',
  BREAK_START: 'break',
};

const branches: Record<string, BlockKind> = {
  ALT_ELSE: 'alt',
  PAR_AND: 'par',
  CRITICAL_OPTION: 'critical',
};

/**
 * Reads a sequence diagram out of mermaid's store.
 * @throws {DiagramError} for what is not drawn.
 */
export function readSequence(store: unknown, source: Source): Sequence {
  const db = store as SequenceDb;
  const names = new Map(Object.entries(db.LINETYPE).map(([name, code]) => [code, name]));
  const counter = {isOn: false, next: 1, step: 1};
  const items = db.getMessages().flatMap((signal): SequenceItem[] => {
    const name = names.get(signal.type ?? -1) ?? '';
    if (name === 'AUTONUMBER') {
      const {start, step = 1, visible = true} = signal.message as Numbering;
      Object.assign(counter, {isOn: visible, next: start ?? counter.next, step});
      return [];
    }
    const item = toItem(name, signal, db.PLACEMENT, source);
    if (item.type === 'message' && counter.isOn) {
      item.number = counter.next;
      // Steps such as 0.1 do not add up in binary.
      counter.next = Number((counter.next + counter.step).toFixed(2));
    }
    return [item];
  });
  return {kind: 'sequence', participants: participantsOf(db, source), items};
}

function participantsOf(db: SequenceDb, source: Source): Participant[] {
  return [...db.getActors().entries()].map(([id, {description, type}]) => {
    if (type !== 'participant' && type !== 'actor') {
      throw source.errorAt(
        /@\{/,
        'a `participant` or an `actor`',
        `a participant of type \`${type}\``,
      );
    }
    return {id, lines: toLines(description), isActor: type === 'actor'};
  });
}

function toItem(
  name: string,
  {from = '', to = '', message, placement}: Signal,
  placements: SequenceDb['PLACEMENT'],
  source: Source,
): SequenceItem {
  const lines = toLines(typeof message === 'string' ? message : '');
  const style = messages[name];
  if (style) return {type: 'message', from, to, lines, ...style};
  const opened = opens[name];
  if (opened) return {type: 'open', kind: opened, lines};
  const branch = branches[name];
  if (branch) return {type: 'branch', kind: branch, lines};
  if (/^(LOOP|ALT|OPT|PAR|CRITICAL|BREAK)_END$/.test(name)) return {type: 'close'};
  if (name === 'ACTIVE_START') return {type: 'activate', id: from};
  if (name === 'ACTIVE_END') return {type: 'deactivate', id: from};
  if (name === 'NOTE') {
    const place =
      placement === placements['LEFTOF']
        ? 'left'
        : placement === placements['RIGHTOF']
          ? 'right'
          : 'over';
    return {type: 'note', over: from === to ? [from] : [from, to], place, lines};
  }
  throw source.errorAt(
    /\(\)|-\|?[\\/]|[\\/]\|?-/,
    'an arrow of the list in docs/figures.md: ->, ->>, -x, -), <<->> or these with --',
  );
}
