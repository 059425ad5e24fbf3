import {Fragment, type ReactNode} from 'react';
import {alternativeLabel} from '../alternative-label';
import {expectProps} from '../expect-props';
import {Figure} from '../Figure';
import {boxWidth, labelWidth, placed} from '../measure';
import {Arrow, Box, Label} from '../primitives';
import {bridgeWords} from './bridge-words';

export interface BridgeContainer {
  name: string;
  /** Its interface, `eth0` unless given. */
  device?: string;
  /** With its prefix length, such as `172.18.0.2/16`. */
  address: string;
  mac?: string;
  /** The other end of its veth pair, a port of the bridge. */
  port: string;
}

export interface BridgeTopologyProps {
  id: string;
  host?: string;
  bridge: {name: string; address?: string};
  containers: readonly BridgeContainer[];
  /** The host's own network card, and what is on its other side. */
  nic?: {name: string; address: string; outside?: string};
  children?: ReactNode;
}

const gap = 28;
const pad = 22;

/** A host with a bridge: each container in its network namespace, the veth pair that joins it, and the way out. */
export default function BridgeTopology(props: BridgeTopologyProps): ReactNode {
  const {id, host, bridge, containers, nic, children} = props;
  expectProps('BridgeTopology', containers?.length > 0, 'at least one container', containers);
  for (const {address} of [...containers, ...(bridge.address ? [{address: bridge.address}] : [])]) {
    expectProps(
      'BridgeTopology',
      /^\d+\.\d+\.\d+\.\d+\/\d+$/.test(address),
      'an address with its prefix length, such as 172.18.0.2/16',
      address,
    );
  }
  const words = bridgeWords();
  const inside = containers.map(({device = 'eth0', address, mac}) => [
    device,
    address,
    ...(mac ? [mac] : []),
  ]);
  const ports = containers.map(({port}) => boxWidth([port]));
  const widths = containers.map(({name}, index) =>
    Math.max(
      boxWidth(inside[index] ?? []) + 20,
      labelWidth(words.container(name), 14) + 28,
      ports[index] ?? 0,
    ),
  );
  const bridgeLines = [bridge.name, ...(bridge.address ? [bridge.address] : [])];
  const nicLines = nic ? [nic.name, nic.address] : [];
  const total = Math.max(
    widths.reduce((sum, width) => sum + width + gap, -gap),
    boxWidth(bridgeLines),
    nic ? boxWidth(nicLines) + 2 * labelWidth(words.nat) + 24 : 0,
  );
  const width = total + 2 * pad + 12;
  const lefts = placed(
    widths,
    gap,
    6 + pad + (total - widths.reduce((sum, one) => sum + one + gap, -gap)) / 2,
  );
  const middle = width / 2;
  const hostName = host ?? words.host;
  const nicTop = 362;
  const hostHeight = nic ? nicTop + 26 - 6 : 320;
  return (
    <Figure
      id={id}
      title={words.title(bridge.name)}
      description={[
        ...containers.map(({name, address, device = 'eth0', port}) =>
          words.joined(name, device, address, port, bridge.name),
        ),
        ...(nic ? [words.leaves(bridge.name, nic.name, nic.address)] : []),
      ].join(' ')}
      caption={children}
      alternativeLabel={alternativeLabel()}
      width={width}
      height={nic ? nicTop + 52 + (nic.outside ? 66 : 6) : 332}
    >
      <Box
        x={6}
        y={6}
        width={width - 12}
        height={hostHeight}
        lines={[hostName]}
        tone="muted"
        align="top"
      />
      {containers.map(({name, port}, index) => {
        const left = lefts[index] ?? 0;
        const own = widths[index] ?? 0;
        const lines = inside[index] ?? [];
        const centre = left + own / 2;
        const portWidth = ports[index] ?? 0;
        const boxHeight = 18 + lines.length * 19;
        return (
          <Fragment key={name}>
            <Box
              x={left}
              y={42}
              width={own}
              height={122}
              lines={[words.container(name)]}
              dashed
              align="top"
            />
            <Box
              x={left + 10}
              y={154 - boxHeight}
              width={own - 20}
              height={boxHeight}
              lines={lines}
            />
            <Arrow
              points={[
                [centre, 154],
                [centre, 212],
              ]}
              head={false}
              tone="accent"
            />
            <Label x={centre + 8} y={190} anchor="start" soft>
              veth
            </Label>
            <Box x={centre - portWidth / 2} y={212} width={portWidth} height={34} lines={[port]} />
          </Fragment>
        );
      })}
      <Box
        x={6 + pad}
        y={246}
        width={total}
        height={bridgeLines.length > 1 ? 56 : 40}
        lines={bridgeLines}
        tone="accent"
      />
      {nic && (
        <>
          <Arrow
            points={[
              [middle, 302],
              [middle, nicTop],
            ]}
            head={false}
          />
          <Label x={middle + 10} y={337} anchor="start" soft>
            {words.nat}
          </Label>
          <Box
            x={middle - boxWidth(nicLines) / 2}
            y={nicTop}
            width={boxWidth(nicLines)}
            height={52}
            lines={nicLines}
          />
        </>
      )}
      {nic?.outside && (
        <>
          <Arrow
            points={[
              [middle, nicTop + 52],
              [middle, nicTop + 78],
            ]}
            head={false}
          />
          <Box
            x={middle - boxWidth([nic.outside]) / 2}
            y={nicTop + 78}
            width={boxWidth([nic.outside])}
            height={34}
            lines={[nic.outside]}
            dashed
          />
        </>
      )}
    </Figure>
  );
}
