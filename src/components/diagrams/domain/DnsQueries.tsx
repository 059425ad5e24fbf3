import type {ReactNode} from 'react';
import {dnsQueries, type Lookup, type Query, type Zone} from '../../../lib/figures/dns-queries';
import {alternativeLabel} from '../alternative-label';
import {expectProps} from '../expect-props';
import {Figure} from '../Figure';
import {boxWidth, labelWidth} from '../measure';
import {Arrow, Box, Label} from '../primitives';
import {dnsWords} from './dns-words';

export interface DnsQueriesProps extends Lookup {
  id: string;
  /** Who asks, such as `Pod`. */
  client?: string;
  /** Address of the nameserver. */
  nameserver: string;
  /** The names that exist and their records; the answers follow from it. */
  zone: Zone;
  children?: ReactNode;
}

const rowHeight = 52;
const top = 60;

/** The DNS queries one name causes under `search` and `ndots`, worked out by the resolver's own rule. */
export default function DnsQueries(props: DnsQueriesProps): ReactNode {
  const {id, name, search, ndots = 1, client = 'Pod', nameserver, zone, children} = props;
  expectProps('DnsQueries', /^[^\s.]/.test(name), 'name to be a domain name', name);
  expectProps('DnsQueries', Array.isArray(search), 'search to be a list of domains', search);
  expectProps('DnsQueries', ndots >= 0 && ndots <= 15, 'ndots from 0 to 15', ndots);
  const words = dnsWords();
  const groups = grouped(dnsQueries(props, zone));
  const answerOf = (answer: string) => words.answers[answer] ?? answer;
  const lines = groups.map(({types, name: asked}) => `${types.join(', ')}  ${asked}`);
  const answers = groups.map(({types, answers: all}) =>
    all.length === 1
      ? answerOf(all[0] ?? '')
      : all.map((answer, index) => `${types[index]} ${answerOf(answer)}`).join(', '),
  );
  const wide = Math.max(...[...lines, ...answers].map((line) => labelWidth(line)), 200);
  const clientWidth = boxWidth([client], 50);
  const serverWidth = boxWidth([nameserver], 50);
  const left = clientWidth / 2 + 6;
  const right = left + wide + 48;
  const bottom = top + groups.length * rowHeight;
  const count = words.count(groups.flatMap(({types}) => types).length, groups.length);
  return (
    <Figure
      id={id}
      title={words.title(name)}
      description={`${words.given(name, search.join(' '), ndots)} ${count}`}
      alternative={
        <>
          <p>{words.given(name, search.join(' '), ndots)}</p>
          <ol>
            {groups.map((group, index) => (
              <li key={group.name}>
                {lines[index]} → {answers[index]}
              </li>
            ))}
          </ol>
          <p>{count}</p>
        </>
      }
      caption={children ?? count}
      alternativeLabel={alternativeLabel()}
      width={right + serverWidth / 2 + 6}
      height={bottom + 12}
    >
      {[left, right].map((x) => (
        <Arrow
          key={x}
          points={[
            [x, 40],
            [x, bottom + 8],
          ]}
          head={false}
          dashed
        />
      ))}
      <Box x={left - clientWidth / 2} y={6} width={clientWidth} height={34} lines={[client]} />
      <Box x={right - serverWidth / 2} y={6} width={serverWidth} height={34} lines={[nameserver]} />
      {groups.map(({name: asked, found}, index) => {
        const y = top + index * rowHeight;
        return (
          <g key={asked}>
            <Label x={left + 12} y={y + 8} anchor="start" size={13}>
              {lines[index] ?? ''}
            </Label>
            <Arrow
              points={[
                [left, y + 15],
                [right, y + 15],
              ]}
            />
            <Label x={right - 12} y={y + 29} anchor="end" soft={!found} strong={found} size={13}>
              {answers[index] ?? ''}
            </Label>
            <Arrow
              points={[
                [right, y + 35],
                [left, y + 35],
              ]}
              dashed
              tone={found ? 'good' : 'plain'}
            />
          </g>
        );
      })}
    </Figure>
  );
}

/** The queries for one name, which are asked together. */
function grouped(queries: readonly Query[]) {
  const names = [...new Set(queries.map(({name}) => name))];
  return names.map((name) => {
    const own = queries.filter((query) => query.name === name);
    const answers = own.map(({answer}) => answer);
    return {
      name,
      types: own.map(({type}) => type),
      answers: new Set(answers).size === 1 ? answers.slice(0, 1) : answers,
      found: answers.some((answer) => !answer.startsWith('no ')),
    };
  });
}
