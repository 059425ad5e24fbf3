import {translate} from '@docusaurus/Translate';

/** The words on the netfilter map. */
export function mapWords(): {link: string; network: string; landmarks: Record<string, string>} {
  const port = translate({
    id: 'netfilter.port',
    message: 'bridge port',
    description: 'On the netfilter map; at most 160 wide',
  });
  const device = translate({
    id: 'netfilter.device',
    message: 'other device',
    description: 'On the netfilter map; at most 160 wide',
  });
  const routing = translate({
    id: 'netfilter.routing',
    message: 'route decision',
    description: 'On the netfilter map; at most 100 wide',
  });
  return {
    link: translate({
      id: 'netfilter.link',
      message: 'Bridge: frames (ebtables)',
      description: 'Heads the left half of the netfilter map; at most 190 wide',
    }),
    network: translate({
      id: 'netfilter.network',
      message: 'IP: packets (iptables)',
      description: 'Heads the right half of the netfilter map; at most 190 wide',
    }),
    landmarks: {
      'port-in': port,
      'port-out': port,
      'device-in': device,
      'device-out': device,
      bridging: translate({
        id: 'netfilter.bridging',
        message: 'bridge decision',
        description: 'On the netfilter map; at most 100 wide',
      }),
      routing,
      'routing-out': translate({
        id: 'netfilter.routingOut',
        message: 'route',
        description:
          'On the netfilter map: the route of what the host itself sends; at most 66 wide',
      }),
      process: translate({
        id: 'netfilter.process',
        message: 'local process',
        description: 'On the netfilter map; at most 84 wide',
      }),
    },
  };
}
