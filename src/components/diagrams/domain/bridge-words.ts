import {translate} from '@docusaurus/Translate';

/** The words of the figure BridgeTopology. */
export function bridgeWords() {
  return {
    title: (bridge: string) =>
      translate(
        {
          id: 'bridge.title',
          message: 'The bridge {bridge}, its containers and the host',
          description: 'Accessible name of a figure',
        },
        {bridge},
      ),
    host: translate({id: 'bridge.host', message: 'Host', description: 'A machine in a figure'}),
    container: (name: string) =>
      translate(
        {id: 'bridge.container', message: 'Container {name}', description: 'In a figure'},
        {name},
      ),
    nat: translate({
      id: 'bridge.nat',
      message: 'routing, NAT',
      description: 'Between bridge and network card',
    }),
    joined: (name: string, device: string, address: string, port: string, bridge: string) =>
      translate(
        {
          id: 'bridge.joined',
          message:
            'Container {name} has {device} with {address}; its veth pair ends in {port}, a port of {bridge}.',
          description: 'Text alternative of a figure',
        },
        {name, device, address, port, bridge},
      ),
    leaves: (bridge: string, nic: string, address: string) =>
      translate(
        {
          id: 'bridge.leaves',
          message: 'From {bridge} packets are routed to {nic} with {address}, with NAT.',
          description: 'Text alternative of a figure',
        },
        {bridge, nic, address},
      ),
  };
}
