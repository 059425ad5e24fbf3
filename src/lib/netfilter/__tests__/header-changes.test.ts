import {describe, expect, it} from 'vitest';
import {headerChanges, type Change} from '../header-changes';
import {recordedTrace} from './recordings';

/** Each change of a trace's packet with the chain of the step it is put at. */
function changesOf(trace: string, packet: string): (Change & {chain: string})[] {
  const events = recordedTrace(trace);
  const own = events.filter((event) => event.packet === packet);
  const answer = events.find((event) => event.packet !== packet);
  return headerChanges(own, answer).flatMap((changes, index) =>
    changes.map((change) => ({...change, chain: own[index]?.chain ?? ''})),
  );
}

describe('what a step changes in the header', () => {
  it('is put at the DNAT rule, though the trace shows it at the next hook', () => {
    expect(changesOf('docker-paths outside-to-published', 'tcp syn')[0]).toEqual({
      field: 'destination',
      before: '172.17.8.100:8080',
      after: '172.18.0.2:80',
      by: 'rule',
      chain: 'DOCKER',
    });
  });

  it('is told by the answer where the source NAT is a packet’s last rule', () => {
    expect(changesOf('iptables-paths forwarded', 'tcp syn')).toEqual([
      {
        field: 'source',
        before: '10.0.1.2:40001',
        after: '10.0.2.1:40001',
        by: 'rule',
        chain: 'POSTROUTING',
      },
    ]);
  });

  it('is conntrack’s where no rule was asked: the answer gets its address back', () => {
    expect(changesOf('iptables-paths forwarded', 'tcp syn-ack')).toMatchObject([
      {field: 'destination', after: '10.0.1.2:40001', by: 'conntrack', chain: 'FORWARD'},
    ]);
  });

  it('is ebtables’ where a rule of its own rewrites a MAC', () => {
    expect(changesOf('ebtables-on-a-bridge redirected', 'icmp echo-request')).toMatchObject([
      {field: 'destinationMac', after: '02:00:00:00:00:04', by: 'rule', chain: 'PREROUTING'},
    ]);
  });

  it('is a new frame’s where a packet leaves by another device', () => {
    expect(
      changesOf('docker-paths outside-to-published', 'tcp syn').map(
        ({field, by}) => `${field} ${by}`,
      ),
    ).toEqual(['destination rule', 'sourceMac frame', 'destinationMac frame']);
  });

  it('is the mark set by one rule and taken off by another', () => {
    expect(
      changesOf('service-clusterip from-the-node', 'tcp syn').filter(({field}) => field === 'mark'),
    ).toMatchObject([
      {before: '', after: '0x4000', chain: 'KUBE-MARK-MASQ'},
      {before: '0x4000', after: '', chain: 'KUBE-POSTROUTING'},
    ]);
  });

  it('is nothing where nothing is rewritten', () => {
    expect(changesOf('docker-paths host-to-container', 'tcp syn')).toEqual([]);
  });
});
