import {translate} from '@docusaurus/Translate';

/** The words of the figure DnsQueries. */
export function dnsWords() {
  const answers: Record<string, string> = {
    'no such name': translate({
      id: 'dns.noName',
      message: 'no such name',
      description: 'A DNS answer: NXDOMAIN',
    }),
    'no record': translate({
      id: 'dns.noRecord',
      message: 'no record',
      description: 'A DNS answer: the name has no record of this type',
    }),
  };
  return {
    answers,
    title: (name: string) =>
      translate(
        {
          id: 'dns.title',
          message: 'The DNS queries {name} causes',
          description: 'Accessible name of a figure',
        },
        {name},
      ),
    given: (name: string, search: string, ndots: number) =>
      translate(
        {
          id: 'dns.given',
          message: 'Looking up {name} with search {search} and ndots:{ndots}.',
          description: 'What the figure of DNS queries starts from',
        },
        {name, search, ndots},
      ),
    count: (queries: number, names: number) =>
      translate(
        {
          id: 'dns.count',
          message: 'Queries: {queries}, for {names} names tried.',
          description: 'What the figure of DNS queries ends with',
        },
        {queries, names},
      ),
  };
}
