import type {ReactNode} from 'react';
import type {PacketPathData} from '../../../lib/netfilter/packet-path';
import type {PathWords} from './words';
import styles from './styles.module.css';

/** The whole path in a few lines: each packet, where it comes from and goes to, what was changed in it, and by which step. */
export function Overview({
  data: {packets, steps},
  words,
}: {
  data: PacketPathData;
  words: PathWords;
}): ReactNode {
  return packets.map(({name, from, to}, index) => {
    const own = steps.flatMap((step, number) => (step.packet === index ? [{step, number}] : []));
    const drop = own.find(({step}) => step.verdict === 'drop');
    return (
      <div key={name} data-packet={index % 2}>
        <p className={styles.count}>{name}</p>
        <p className={styles.route}>
          {from?.device ?? words.here} →{' '}
          {drop ? words.dropped(drop.number + 1) : (to?.device ?? words.here)}
        </p>
        {own.flatMap(({step, number}) =>
          step.changes
            .filter(
              ({field}) => !field.endsWith('Mac') || step.changes.some(({by}) => by === 'rule'),
            )
            .map(({field, before, after}) => (
              <p key={`${number}${field}`} className={styles.change}>
                {number + 1}. {words.fields[field]} {before && <del>{before}</del>}
                {' → '}
                <ins>{after || words.none}</ins>
              </p>
            )),
        )}
      </div>
    );
  });
}
