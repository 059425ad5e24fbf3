import {Fragment, type ReactNode} from 'react';
import {cniCalls, participants, type CniCall, type CniRun} from '../../../lib/figures/cni-calls';
import {alternativeLabel} from '../alternative-label';
import {expectProps} from '../expect-props';
import {Figure} from '../Figure';
import {boxWidth, labelWidth} from '../measure';
import {Arrow, Box, Label} from '../primitives';
import {cniWords} from './cni-words';

export interface CniSequenceProps extends CniRun {
  id: string;
  /** The runtime's name, such as `dockershim` or `containerd`. */
  runtime?: string;
  children?: ReactNode;
}

const rowHeight = 40;
const top = 66;

/** The calls from the kubelet through the runtime to a chain of CNI plugins, and what comes back: for ADD or for DEL. */
export default function CniSequence(props: CniSequenceProps): ReactNode {
  const {id, command, plugins, runtime = 'CRI runtime', children} = props;
  expectProps('CniSequence', ['ADD', 'DEL'].includes(command), 'command to be ADD or DEL', command);
  expectProps('CniSequence', plugins?.length > 0, 'at least one plugin', plugins);
  const words = cniWords();
  const names = participants(props);
  const shown = names.map((name) => (name === 'runtime' ? runtime : name));
  const nameOf = (name: string) => shown[names.indexOf(name)] ?? name;
  const calls = cniCalls(props).map((call) => ({...call, text: textOf(call, command, words)}));
  const lanes = lanesOf(names, shown, calls);
  const bottom = top + calls.length * rowHeight;
  const telling = calls.map(({from, to, text}) => `${nameOf(from)} → ${nameOf(to)}: ${text}`);
  return (
    <Figure
      id={id}
      title={words.title(command)}
      description={telling.join('; ')}
      alternative={
        <ol>
          {telling.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ol>
      }
      caption={children}
      alternativeLabel={alternativeLabel()}
      width={lanes.width}
      height={bottom + 6}
    >
      {lanes.x.map((x, index) => (
        <Fragment key={names[index]}>
          <Arrow
            points={[
              [x, 40],
              [x, bottom],
            ]}
            head={false}
            dashed
          />
          <Box
            x={x - boxWidth([shown[index] ?? '']) / 2}
            y={6}
            width={boxWidth([shown[index] ?? ''])}
            height={34}
            lines={[shown[index] ?? '']}
            tone={index < 2 ? 'plain' : 'accent'}
          />
        </Fragment>
      ))}
      {calls.map(({from, to, kind, text}, index) => {
        const start = lanes.x[names.indexOf(from)] ?? 0;
        const end = lanes.x[names.indexOf(to)] ?? 0;
        const y = top + index * rowHeight + 14;
        if (start === end) {
          return (
            <Box
              key={index}
              x={start - boxWidth([text]) / 2}
              y={y - 19}
              width={boxWidth([text])}
              height={28}
              lines={[text]}
              tone="muted"
            />
          );
        }
        const back = kind === 'result' || kind === 'done';
        return (
          <Fragment key={index}>
            <Label x={(start + end) / 2} y={y - 6} size={13} soft={back} halo>
              {text}
            </Label>
            <Arrow
              points={[
                [start, y],
                [end, y],
              ]}
              dashed={back}
              tone={back ? 'good' : 'plain'}
            />
          </Fragment>
        );
      })}
    </Figure>
  );
}

function textOf(
  {kind, text}: CniCall,
  command: CniRun['command'],
  words: ReturnType<typeof cniWords>,
) {
  const add = command === 'ADD';
  switch (kind) {
    case 'namespace':
      return add ? words.makesNamespace : words.removesNamespace;
    case 'done':
      return add ? words.ready : words.gone;
    case 'result':
      return text || (add ? words.result : words.nothing);
    case 'sandbox':
    case 'call':
      return text;
  }
}

/** Where each participant stands: far enough from its neighbour for every message and note between them. */
function lanesOf(names: readonly string[], shown: readonly string[], calls: readonly CniCall[]) {
  const boxes = shown.map((name) => boxWidth([name]));
  const x = [Math.max(boxes[0] ?? 0, 60) / 2 + 6];
  for (let lane = 1; lane < names.length; lane += 1) {
    const here = calls.filter(
      ({from, to}) => Math.max(names.indexOf(from), names.indexOf(to)) === lane,
    );
    const before = x[lane - 1] ?? 0;
    const byBoxes = before + ((boxes[lane - 1] ?? 0) + (boxes[lane] ?? 0)) / 2 + 16;
    const byTexts = here.map(({from, to, text}) => {
      const other = Math.min(names.indexOf(from), names.indexOf(to));
      return other === lane
        ? before + boxWidth([text]) / 2 + 10
        : (x[other] ?? 0) + labelWidth(text) + 28;
    });
    x.push(Math.ceil(Math.max(byBoxes, ...byTexts)));
  }
  return {x, width: Math.ceil((x.at(-1) ?? 0) + (boxes.at(-1) ?? 0) / 2 + 6)};
}
