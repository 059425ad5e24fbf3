import type {ReactNode} from 'react';
import {Figure} from '../Figure';
import {Arrow, Box, Label} from '../primitives';
import type {ArrowProps} from '../primitives';
import {tensorCopiesWords} from './TensorCopies.words';

type Words = ReturnType<typeof tensorCopiesWords>;

interface StepProps extends Pick<ArrowProps, 'tone' | 'dashed'> {
  x: number;
  from: number;
  to: number;
  label: string;
  /** Which side of the arrow the label stands on. */
  side?: 'left' | 'right';
}

/** A step between two boxes, one above the other, with its label beside it at half height. */
function Step({x, from, to, label, side = 'right', ...style}: StepProps): ReactNode {
  const points = [
    [x, from],
    [x, to],
  ] as const;
  const labelX = side === 'right' ? x + 12 : x - 12;
  return (
    <Arrow
      points={points}
      label={label}
      labelAt={[labelX, (from + to) / 2 + 5]}
      labelAnchor={side === 'right' ? 'start' : 'end'}
      {...style}
    />
  );
}

/** The two nodes of one half, as groups with their titles. */
function Nodes({text, y, height}: {text: Words; y: number; height: number}): ReactNode {
  const group = {y, width: 340, height, tone: 'muted', align: 'top'} as const;
  return (
    <g>
      <Box x={10} {...group} lines={[text.sender]} />
      <Box x={370} {...group} lines={[text.receiver]} />
    </g>
  );
}

/** The upper half: three copies by a CPU, two more where a GPU holds the tensor. */
function TcpWay({text}: {text: Words}): ReactNode {
  const onGpu = {y: 68, width: 130, height: 46, dashed: true, lines: [text.tensor, text.inGpu]};
  const onHost = {y: 148, width: 130, height: 46};
  const tensor = {...onHost, tone: 'accent', lines: [text.tensor, text.inHost]} as const;
  const socket = {y: 228, width: 130, height: 46, lines: [text.socket, text.kernel]};
  const nic = {y: 306, width: 130, height: 34, lines: [text.nic]};
  const wire = [
    [245, 323],
    [570, 323],
  ] as const;
  const toTensor = [
    [570, 171],
    [510, 171],
  ] as const;
  return (
    <g>
      <Label x={10} y={20} anchor="start" strong>
        {text.overTcp}
      </Label>
      <Nodes text={text} y={34} height={316} />

      <Box x={115} {...onGpu} />
      <Box x={115} {...tensor} />
      <Box x={115} {...socket} />
      <Box x={115} {...nic} />
      <Step x={180} from={114} to={148} dashed label={text.gpuCopy} />
      <Step x={180} from={194} to={228} tone="bad" label={text.copy1} />
      <Step x={180} from={274} to={306} label="DMA" />

      <Arrow points={wire} label={text.wire} labelAt={[445, 315]} />

      <Box x={570} {...nic} />
      <Box x={570} {...socket} />
      <Box x={570} {...onHost} lines={[text.slices, text.inHost]} />
      <Box x={380} {...tensor} />
      <Box x={380} {...onGpu} />
      <Step x={635} from={306} to={274} label="DMA" />
      <Step x={635} from={228} to={194} tone="bad" label={text.copy2} />
      <Arrow points={toTensor} tone="bad" label={text.copy3} labelAt={[540, 163]} />
      <Step x={445} from={148} to={114} dashed label={text.gpuCopy} />
    </g>
  );
}

/** The lower half: each NIC reaches the tensor where it lies. */
function RdmaWay({text}: {text: Words}): ReactNode {
  const registered = {y: 434, width: 140, height: 46, tone: 'good'} as const;
  const onGpu = {...registered, dashed: true, lines: [text.tensor, text.inGpu]};
  const onHost = {...registered, lines: [text.tensor, text.inHost]};
  const nic = {y: 542, width: 312, height: 34, lines: [text.nic]};
  const wire = [
    [336, 559],
    [384, 559],
  ] as const;
  return (
    <g>
      <Label x={10} y={386} anchor="start" strong>
        {text.overRdma}
      </Label>
      <Nodes text={text} y={400} height={188} />

      <Box x={24} {...onGpu} />
      <Box x={196} {...onHost} />
      <Box x={24} {...nic} />
      <Step x={94} from={480} to={542} tone="good" dashed label="GPUDirect" />
      <Step x={266} from={480} to={542} tone="good" label="DMA" />

      <Arrow points={wire} />

      <Box x={384} {...nic} />
      <Box x={384} {...onHost} />
      <Box x={556} {...onGpu} />
      <Step x={454} from={542} to={480} tone="good" label="DMA" />
      <Step x={626} from={542} to={480} tone="good" dashed label="GPUDirect" side="left" />
    </g>
  );
}

/** Where the bytes of a tensor are copied on the way between two nodes, with sockets and with RDMA. */
export function TensorCopies(): ReactNode {
  const text = tensorCopiesWords();
  return (
    <Figure
      id="tensor-copies"
      title={text.title}
      description={text.description}
      caption={text.caption}
      alternativeLabel={text.alternative}
      width={720}
      height={600}
    >
      <TcpWay text={text} />
      <RdmaWay text={text} />
    </Figure>
  );
}
