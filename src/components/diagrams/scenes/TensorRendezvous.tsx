import type {ReactNode} from 'react';
import {Figure} from '../Figure';
import {Arrow, Box, Label} from '../primitives';
import {tensorRendezvousWords} from './TensorRendezvous.words';

type Words = ReturnType<typeof tensorRendezvousWords>;

/** The inner edges of the two columns; messages run between them. */
const left = 205;
const right = 515;
const middle = (left + right) / 2;

interface MessageProps {
  y: number;
  label: string;
  to: 'sender' | 'receiver';
  rdma?: boolean;
}

/** A message from one column to the other, its label above the line. */
function Message({y, label, to, rdma}: MessageProps): ReactNode {
  const [from, end] = to === 'sender' ? [left, right] : [right, left];
  const points = [
    [from, y],
    [end, y],
  ] as const;
  return (
    <Arrow
      points={points}
      tone={rdma ? 'accent' : 'plain'}
      label={label}
      labelAt={[middle, y - 9]}
    />
  );
}

/** The answer to a READ: the one step that carries the tensor. */
function Content({y, label}: {y: number; label: string}): ReactNode {
  const half = 85;
  const leaving = [
    [right, y],
    [middle + half, y],
  ] as const;
  const arriving = [
    [middle - half, y],
    [left, y],
  ] as const;
  return (
    <g>
      <Box
        x={middle - half}
        y={y - 17}
        width={2 * half}
        height={34}
        tone="accent"
        lines={[label]}
      />
      <Arrow points={leaving} tone="accent" />
      <Arrow points={arriving} tone="accent" />
    </g>
  );
}

/** What either side does by itself, beside its column. */
function Notes({text}: {text: Words}): ReactNode {
  const beside = {
    receiver: {x: left - 23, anchor: 'end', soft: true},
    sender: {x: right + 23, anchor: 'start', soft: true},
  } as const;
  return (
    <g>
      <Label y={88} {...beside.receiver}>
        {text.register}
      </Label>
      <Label y={257} {...beside.receiver}>
        {text.allocate}
      </Label>
      <Label y={88} {...beside.sender}>
        {text.register}
      </Label>
      <Label y={172} {...beside.sender}>
        {text.keep}
      </Label>
      <Label y={327} {...beside.sender}>
        {text.noCpu}
      </Label>
      <Label y={405} {...beside.sender}>
        {text.drop}
      </Label>
    </g>
  );
}

/** How one tensor is fetched: what goes over gRPC, what the NICs do, and who lets go of the buffer. */
export function TensorRendezvous(): ReactNode {
  const text = tensorRendezvousWords();
  const column = {y: 50, width: 10, height: 380, tone: 'muted'} as const;
  return (
    <Figure
      id="tensor-rendezvous"
      title={text.title}
      description={text.description}
      caption={text.caption}
      alternativeLabel={text.alternative}
      width={720}
      height={440}
    >
      <Box x={left - 90} y={10} width={170} height={40} lines={[text.receiver]} />
      <Box x={right - 80} y={10} width={170} height={40} lines={[text.sender]} />
      <Box x={left - 10} {...column} />
      <Box x={right} {...column} />
      <Notes text={text} />
      <Message y={135} to="sender" label={text.ask} />
      <Message y={210} to="receiver" label={text.answer} />
      <Message y={285} to="sender" rdma label={text.read} />
      <Content y={323} label={text.bytes} />
      <Message y={400} to="sender" rdma label={text.release} />
    </Figure>
  );
}
