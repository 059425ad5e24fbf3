import {describe, expect, it} from 'vitest';
import type {Mask} from '../../../src/lib/recording';
import type {TraceEvent} from '../../../src/lib/trace';
import type {Run} from '../collect';
import {differences} from '../compare';
import {digestOf} from '../seal';

const event: TraceEvent = {
  packet: 'tcp syn',
  layer: 'network',
  family: 'iptables',
  hook: 'PREROUTING',
  priority: -100,
  table: 'nat',
  chain: 'PREROUTING',
  verdict: 'accept',
  protocol: 'tcp',
  source: '10.0.0.1',
  destination: '10.0.0.2',
};

function runOf(stdout: string, destination: string, masks: Mask[] = []): Run {
  const command = {command: 'call', stdout, stderr: '', status: 0};
  return {
    kernel: '6.18',
    masks,
    checks: [],
    steps: [{name: 'call', host: '', commands: [command]}],
    traces: {way: [{...event, destination}]},
  };
}

describe('two runs of a lab', () => {
  it('are the same when steps and traces are', () => {
    expect(differences(runOf('a\n', '10.0.0.2'), runOf('a\n', '10.0.0.2'))).toEqual([]);
  });

  it('differ by the step or the trace that came out differently, named', () => {
    const places = differences(runOf('a\n', '10.0.0.2'), runOf('b\n', '10.0.0.3'));
    expect(places.map(({place}) => place)).toEqual(['step call', 'trace way']);
    expect(places[1]?.diff).toMatch(/^-.*10\.0\.0\.2.*\n.*\+.*10\.0\.0\.3/m);
  });

  it('differ when a trace is there no more', () => {
    const found = differences(runOf('a\n', '10.0.0.2'), {...runOf('a\n', ''), traces: {}});
    expect(found.map(({place}) => place)).toEqual(['trace way']);
  });

  it('are the same where the newer one masks a trace by its name', () => {
    const mask = {step: 'way', pattern: '10\\.0\\.0\\.[23]', text: 'BACKEND', why: 'chance'};
    expect(differences(runOf('a\n', '10.0.0.2'), runOf('a\n', '10.0.0.3', [mask]))).toEqual([]);
  });

  it('have another digest when a trace was edited, or the machine they ran on', () => {
    const environment = {date: '2026-11-23', kernel: '6.18', system: 'Debian', tools: {}};
    const seen = {class: 'light' as const, environment, ...runOf('a\n', '10.0.0.2')};
    expect(digestOf({...seen, ...runOf('a\n', '10.0.0.3')})).not.toBe(digestOf(seen));
    expect(digestOf({...seen, environment: {...environment, kernel: '6.19'}})).not.toBe(
      digestOf(seen),
    );
  });
});
