import {translate} from '@docusaurus/Translate';

/** The words of the figure ServiceNat. */
export function serviceWords() {
  return {
    title: (service: string) =>
      translate(
        {
          id: 'service.title',
          message: 'How the rules of the Service {service} pick an endpoint',
          description: 'Accessible name of a figure',
        },
        {service},
      ),
    rule: (number: number) =>
      translate(
        {id: 'service.rule', message: 'Rule {number}', description: 'In a figure'},
        {number},
      ),
    rest: translate({
      id: 'service.rest',
      message: 'all that is left',
      description: 'The last rule has no probability',
    }),
    picks: translate({
      id: 'service.picks',
      message: 'picks an endpoint',
      description: 'What the Service’s chain does',
    }),
    otherwise: translate({
      id: 'service.otherwise',
      message: 'otherwise',
      description: 'To the next rule',
    }),
  };
}
