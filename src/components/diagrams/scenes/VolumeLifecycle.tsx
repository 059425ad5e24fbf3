import type {ReactNode} from 'react';
import {Figure} from '../Figure';
import {Arrow, Box} from '../primitives';
import {volumeLifecycleWords} from './VolumeLifecycle.words';

/** The phases of a PersistentVolume, from its making to its removal. */
export function VolumeLifecycle(): ReactNode {
  const text = volumeLifecycleWords();
  return (
    <Figure
      id="volume-lifecycle"
      title={text.title}
      description={text.description}
      caption={text.caption}
      alternativeLabel={text.alternative}
      width={720}
      height={424}
    >
      <Box
        x={36}
        y={16}
        width={140}
        height={60}
        lines={[text.byHand, text.byHandNote]}
        tone="muted"
        dashed
      />
      <Box
        x={290}
        y={16}
        width={140}
        height={60}
        lines={[text.provisioned, text.provisionedNote]}
        tone="muted"
        dashed
      />
      <Box x={36} y={136} width={140} height={60} lines={['Available']} tone="good" />
      <Box x={290} y={136} width={140} height={60} lines={['Bound']} tone="accent" />
      <Box x={544} y={136} width={140} height={60} lines={['Released', text.stays]} />
      <Box x={290} y={296} width={140} height={60} lines={[text.gone]} tone="muted" dashed />
      <Box x={544} y={296} width={140} height={60} lines={['Failed', text.failedNote]} tone="bad" />
      <Arrow
        points={[
          [106, 76],
          [106, 136],
        ]}
      />
      <Arrow
        points={[
          [360, 76],
          [360, 136],
        ]}
      />
      <Arrow
        points={[
          [176, 166],
          [290, 166],
        ]}
        label={text.matched}
        labelAt={[231, 156]}
      />
      <Arrow
        points={[
          [430, 166],
          [544, 166],
        ]}
        label={text.claimDeleted}
        labelAt={[485, 156]}
      />
      <Arrow
        points={[
          [570, 196],
          [570, 246],
          [360, 246],
          [360, 296],
        ]}
        label={text.reclaimed}
        labelAt={[465, 236]}
      />
      <Arrow
        points={[
          [650, 196],
          [650, 296],
        ]}
        tone="bad"
        label={text.fails}
        labelAt={[640, 258]}
        labelAnchor="end"
      />
      <Arrow
        points={[
          [544, 326],
          [430, 326],
        ]}
        label={text.retried}
        labelAt={[489, 316]}
      />
      <Arrow
        points={[
          [684, 166],
          [708, 166],
          [708, 396],
          [76, 396],
          [76, 196],
        ]}
        dashed
        label={text.again}
        labelAt={[392, 386]}
      />
    </Figure>
  );
}
