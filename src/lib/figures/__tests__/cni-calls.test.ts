import {describe, expect, it} from 'vitest';
import {cniCalls, participants} from '../cni-calls';

const plugins = [
  {type: 'bridge', ipam: 'host-local', result: 'eth0 10.244.0.2/24'},
  {type: 'portmap', result: 'eth0 10.244.0.2/24'},
];
const told = (command: 'ADD' | 'DEL') =>
  cniCalls({command, plugins}).map(({from, to, kind, text}) => `${from}>${to} ${text || kind}`);

describe('the calls of CNI', () => {
  it('go forwards through the list on ADD, each plugin given the result so far', () => {
    expect(told('ADD')).toEqual([
      'kubelet>runtime RunPodSandbox',
      'runtime>runtime namespace',
      'runtime>bridge ADD',
      'bridge>host-local ADD',
      'host-local>bridge ips, routes',
      'bridge>runtime eth0 10.244.0.2/24',
      'runtime>portmap ADD + prevResult',
      'portmap>runtime eth0 10.244.0.2/24',
      'runtime>kubelet done',
    ]);
  });

  it('go backwards on DEL, and the namespace goes last', () => {
    expect(told('DEL')).toEqual([
      'kubelet>runtime StopPodSandbox',
      'runtime>portmap DEL',
      'portmap>runtime result',
      'runtime>bridge DEL',
      'bridge>host-local DEL',
      'host-local>bridge result',
      'bridge>runtime result',
      'runtime>runtime namespace',
      'runtime>kubelet done',
    ]);
  });

  it('are among the kubelet, the runtime and each plugin once', () => {
    expect(participants({command: 'ADD', plugins: [...plugins, ...plugins]})).toEqual([
      'kubelet',
      'runtime',
      'bridge',
      'host-local',
      'portmap',
    ]);
  });
});
