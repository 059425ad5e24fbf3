import {Fragment, type ReactNode} from 'react';
import {serviceChances} from '../../../lib/figures/service-chances';
import {alternativeLabel} from '../alternative-label';
import {expectProps} from '../expect-props';
import {Figure} from '../Figure';
import {boxWidth, labelWidth} from '../measure';
import {Arrow, Box} from '../primitives';
import {serviceWords} from './service-words';

export interface ServiceNatProps {
  id: string;
  /** The Service's address and port, such as `10.96.0.10:80`. */
  service: string;
  /** Its chain, such as `KUBE-SVC-CDGGSHYLG3RE2FKL`. */
  chain: string;
  /** The endpoints in the order of the chain's rules. */
  endpoints: readonly {address: string; chain: string}[];
  /** Where connections come from, with the hook they meet first. */
  entrances?: readonly string[];
  children?: ReactNode;
}

const rowHeight = 84;

/** How a Service's rules pick an endpoint: the entrance, the chain, each rule's probability and what it comes to, the DNAT. */
export default function ServiceNat(props: ServiceNatProps): ReactNode {
  const {id, service, chain, endpoints, children} = props;
  const {entrances = ['PREROUTING', 'OUTPUT']} = props;
  expectProps('ServiceNat', endpoints?.length > 0, 'at least one endpoint', endpoints);
  expectProps('ServiceNat', /^KUBE-SVC-/.test(chain), 'chain to begin with KUBE-SVC-', chain);
  for (const {address, chain: own} of endpoints) {
    expectProps(
      'ServiceNat',
      /^KUBE-SEP-/.test(own),
      'an endpoint’s chain to begin with KUBE-SEP-',
      own,
    );
    expectProps(
      'ServiceNat',
      /:\d+$/.test(address),
      'an endpoint’s address to end in a port',
      address,
    );
  }
  const words = serviceWords();
  const rules = serviceChances(endpoints.length).map((chance, index) => ({
    ...chance,
    title: words.rule(index + 1),
    line: chance.probability ? `--probability ${chance.probability}` : words.rest,
    sum:
      chance.reached === '1'
        ? chance.share
        : `${chance.reached} × 1/${chance.oneOf} = ${chance.share}`,
  }));
  const from = endpoints.map(({chain: own, address}) => [own, `DNAT → ${address}`]);
  const ruleWidth = Math.max(...rules.map(({title, line}) => boxWidth([title, line])));
  const gap = Math.max(...rules.map(({sum}) => labelWidth(sum))) + 36;
  const endWidth = Math.max(...from.map((lines) => boxWidth(lines)));
  const entry = ['KUBE-SERVICES', `-d ${service}`];
  const headWidth = Math.max(boxWidth(entry), boxWidth([chain, words.picks]), ruleWidth);
  const width = Math.max(ruleWidth, headWidth) + gap + endWidth + 12;
  const middle = 6 + headWidth / 2;
  const first = 214;
  const entranceWidths = entrances.map((name) => boxWidth([name]));
  const telling = rules.map(
    ({title, line, sum}, index) => `${title}: ${line} → ${from[index]?.join(', ')} (${sum})`,
  );
  return (
    <Figure
      id={id}
      title={words.title(service)}
      description={`${entrances.join(' / ')} → ${entry.join(' ')} → ${chain}. ${telling.join('; ')}`}
      alternative={
        <>
          <p>
            {entrances.join(' / ')} → {entry.join(' ')} → {chain}
          </p>
          <ol>
            {telling.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </>
      }
      caption={children}
      alternativeLabel={alternativeLabel()}
      width={width}
      height={first + rules.length * rowHeight - 22}
    >
      {entrances.map((name, index) => {
        const own = entranceWidths[index] ?? 0;
        const x = middle + (index - (entrances.length - 1) / 2) * (headWidth / 2);
        return (
          <Fragment key={name}>
            <Box x={x - own / 2} y={6} width={own} height={34} lines={[name]} tone="muted" />
            <Arrow
              points={[
                [x, 40],
                [x, 62],
              ]}
            />
          </Fragment>
        );
      })}
      <Box x={6} y={62} width={headWidth} height={52} lines={entry} />
      <Arrow
        points={[
          [middle, 114],
          [middle, 136],
        ]}
      />
      <Box x={6} y={136} width={headWidth} height={52} lines={[chain, words.picks]} tone="accent" />
      <Arrow
        points={[
          [middle, 188],
          [middle, first],
        ]}
      />
      {rules.map(({title, line, sum}, index) => {
        const y = first + index * rowHeight;
        const right = 6 + headWidth;
        return (
          <Fragment key={title}>
            <Box x={6} y={y} width={headWidth} height={52} lines={[title, line]} />
            <Arrow
              points={[
                [right, y + 26],
                [right + gap, y + 26],
              ]}
              label={sum}
              tone="good"
            />
            <Box
              x={right + gap}
              y={y}
              width={endWidth}
              height={52}
              lines={from[index] ?? []}
              tone="good"
            />
            {index + 1 < rules.length && (
              <Arrow
                points={[
                  [middle, y + 52],
                  [middle, y + rowHeight],
                ]}
                dashed
                label={words.otherwise}
                labelAt={[middle + 10, y + 72]}
                labelAnchor="start"
              />
            )}
          </Fragment>
        );
      })}
    </Figure>
  );
}
