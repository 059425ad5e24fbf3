import {describe, expect, it} from 'vitest';
import {hooks} from '../../trace';
import {rowsOf, tablesOf} from '../tables';
import {recordedTraces} from './recordings';

describe('the tables at a hook', () => {
  // As nf_ip_hook_priorities and nf_br_hook_priorities of Linux 4.19 order them.
  it.each([
    ['network', 'PREROUTING', ['raw', 'conntrack', 'mangle', 'nat']],
    ['network', 'INPUT', ['mangle', 'filter', 'security', 'nat', 'confirm']],
    ['network', 'FORWARD', ['mangle', 'filter', 'security']],
    ['network', 'OUTPUT', ['raw', 'conntrack', 'mangle', 'nat', 'filter', 'security']],
    ['network', 'POSTROUTING', ['mangle', 'nat', 'confirm']],
    ['link', 'PREROUTING', ['broute', 'nat', 'bridge-nf']],
    ['link', 'INPUT', ['filter']],
    ['link', 'FORWARD', ['filter', 'bridge-nf']],
    ['link', 'OUTPUT', ['nat', 'filter']],
    ['link', 'POSTROUTING', ['nat', 'bridge-nf']],
  ] as const)('of the %s layer at %s stand in the kernel’s order', (layer, hook, names) => {
    expect(rowsOf(layer, hook, 'legacy').map(({name}) => name)).toEqual(names);
  });

  it('stand elsewhere in two places when nft registers them', () => {
    expect(tablesOf('network', 'INPUT', 'nft')).toEqual(['mangle', 'filter', 'nat', 'security']);
    expect(tablesOf('link', 'OUTPUT', 'nft')).toEqual(['filter', 'nat']);
    const moved = (['link', 'network'] as const).flatMap((layer) =>
      hooks.filter(
        (hook) => tablesOf(layer, hook, 'nft').join() !== tablesOf(layer, hook, 'legacy').join(),
      ),
    );
    expect(moved).toEqual(['OUTPUT', 'INPUT']);
  });

  it('have the priorities the kernel told in every recorded trace', () => {
    const events = recordedTraces().flatMap((trace) => trace.events);
    expect(events.length).toBeGreaterThan(300);
    for (const {layer, hook, table, priority} of events) {
      const row = rowsOf(layer, hook, 'nft').find(({name}) => name === table);
      expect(row?.priority.nft, `${layer} ${hook} ${table}`).toBe(priority);
    }
  });
});
