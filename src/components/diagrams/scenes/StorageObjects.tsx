import type {ReactNode} from 'react';
import {Figure} from '../Figure';
import {Arrow, Box, Label} from '../primitives';
import {storageObjectsWords} from './StorageObjects.words';

/** The four objects of Kubernetes storage, what each points at, and who writes it. */
export function StorageObjects(): ReactNode {
  const text = storageObjectsWords();
  return (
    <Figure
      id="storage-objects"
      title={text.title}
      description={text.description}
      caption={text.caption}
      alternativeLabel={text.alternative}
      width={720}
      height={476}
    >
      <Box
        x={8}
        y={16}
        width={236}
        height={330}
        lines={[text.namespaced]}
        tone="muted"
        dashed
        align="top"
      />
      <Box
        x={476}
        y={16}
        width={236}
        height={330}
        lines={[text.clusterWide]}
        tone="muted"
        dashed
        align="top"
      />
      <Box
        x={22}
        y={56}
        width={208}
        height={84}
        lines={['Pod', text.podUses, text.byUser]}
        tone="accent"
      />
      <Box
        x={22}
        y={240}
        width={208}
        height={84}
        lines={['PersistentVolumeClaim', text.claimAsks, text.byUser]}
        tone="accent"
      />
      <Box
        x={490}
        y={56}
        width={208}
        height={84}
        lines={['StorageClass', text.classHolds, text.byAdministrator]}
        tone="good"
      />
      <Box
        x={490}
        y={240}
        width={208}
        height={84}
        lines={['PersistentVolume', text.volumeHolds, text.byEither]}
        tone="good"
      />
      <Box x={490} y={400} width={208} height={60} lines={[text.storage, text.storageKinds]} />
      <Box x={22} y={400} width={208} height={60} lines={[text.node, text.nodeDoes]} />
      <Arrow
        points={[
          [126, 140],
          [126, 240],
        ]}
        label="claimName"
        labelAt={[136, 194]}
        labelAnchor="start"
      />
      <Arrow
        points={[
          [230, 256],
          [272, 256],
          [272, 98],
          [490, 98],
        ]}
        label="storageClassName"
        labelAt={[374, 88]}
      />
      <Arrow
        points={[
          [594, 140],
          [594, 240],
        ]}
        dashed
        label={text.dynamic}
        labelAt={[604, 194]}
        labelAnchor="start"
      />
      <Arrow
        points={[
          [230, 282],
          [490, 282],
        ]}
        tone="accent"
        label="spec.volumeName"
        labelAt={[374, 272]}
      />
      <Arrow
        points={[
          [490, 308],
          [230, 308],
        ]}
        tone="accent"
        label="spec.claimRef"
        labelAt={[374, 326]}
      />
      <Label x={360} y={350} soft>
        {text.controller}
      </Label>
      <Arrow
        points={[
          [594, 324],
          [594, 400],
        ]}
        label={text.describes}
        labelAt={[604, 378]}
        labelAnchor="start"
      />
      <Arrow
        points={[
          [490, 430],
          [230, 430],
        ]}
        label={text.mount}
        labelAt={[360, 420]}
      />
    </Figure>
  );
}
