import {translate} from '@docusaurus/Translate';

/** The label of every figure's text alternative. */
export function alternativeLabel(): string {
  return translate({
    id: 'figure.alternative',
    message: 'Read this figure as text',
    description: 'Opens the text alternative of a figure',
  });
}
