import {translate} from '@docusaurus/Translate';
import type {Change} from '../../../lib/netfilter/header-changes';
import type {PathPacket} from '../../../lib/netfilter/packet-path';

export type PathWords = ReturnType<typeof pathWords>;

/** The words of a packet path. */
export function pathWords() {
  const here = translate({id: 'path.here', message: 'this host', description: 'An end of a path'});
  const dropped = (step: number) =>
    translate(
      {id: 'path.dropped', message: 'dropped at step {step}', description: 'An end of a path'},
      {step},
    );
  const fields: Record<Change['field'], string> = {
    source: translate({id: 'path.source', message: 'source', description: 'Header field'}),
    destination: translate({
      id: 'path.destination',
      message: 'destination',
      description: 'Header field',
    }),
    sourceMac: translate({
      id: 'path.sourceMac',
      message: 'source MAC',
      description: 'Header field',
    }),
    destinationMac: translate({
      id: 'path.destinationMac',
      message: 'destination MAC',
      description: 'Header field',
    }),
    mark: translate({id: 'path.mark', message: 'mark', description: 'Header field'}),
  };
  return {
    here,
    dropped,
    fields,
    title: (packets: string) =>
      translate(
        {id: 'path.title', message: 'The way of {packets} through netfilter', description: 'Name'},
        {packets},
      ),
    description: (packets: readonly PathPacket[]) =>
      packets
        .map(({name, from, to}) => `${name}: ${from?.device ?? here} → ${to?.device ?? here}`)
        .join('; '),
    layers: {
      link: translate({id: 'path.link', message: 'bridge', description: 'Layer'}),
      network: 'IP',
    },
    by: {
      rule: translate({
        id: 'path.byRule',
        message: 'The rule changes',
        description: 'Then a field',
      }),
      conntrack: translate({
        id: 'path.byConntrack',
        message: 'Before this step conntrack changed',
        description: 'Then a field',
      }),
      frame: translate({id: 'path.byFrame', message: 'New frame:', description: 'Then a field'}),
    } satisfies Record<Change['by'], string>,
    policy: translate({
      id: 'path.policy',
      message: 'No rule decides: the chain’s policy',
      description: 'In place of a rule',
    }),
    none: translate({id: 'path.none', message: 'none', description: 'No mark'}),
    devices: translate({id: 'path.devices', message: 'in → out', description: 'Devices'}),
    step: (step: string, steps: number) =>
      translate(
        {id: 'path.step', message: 'Step {step} of {steps}', description: 'Status'},
        {step, steps},
      ),
    steps: (steps: number) =>
      translate(
        {id: 'path.steps', message: 'All {steps} steps in words', description: 'Opens the list'},
        {steps},
      ),
    walk: translate({id: 'path.walk', message: 'Walk along the path', description: 'Buttons'}),
    first: translate({id: 'path.first', message: 'First step', description: 'Button'}),
    back: translate({id: 'path.back', message: 'Step back', description: 'Button'}),
    play: translate({id: 'path.play', message: 'Play', description: 'Button'}),
    pause: translate({id: 'path.pause', message: 'Pause', description: 'Button'}),
    next: translate({id: 'path.next', message: 'Next step', description: 'Button'}),
    all: translate({id: 'path.all', message: 'Whole path', description: 'Button'}),
    slider: translate({id: 'path.slider', message: 'Step', description: 'Slider'}),
  };
}
