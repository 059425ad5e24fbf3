import {translate} from '@docusaurus/Translate';
import type {Name, StoryStep} from '@site/src/lib/drawing';

/** A step of a picture's text alternative as a sentence. */
export function sentenceOf(step: StoryStep): string {
  switch (step.type) {
    case 'node':
      return nameOf(step.name);
    case 'group':
      return translate(
        {
          id: 'figure.story.group',
          message: '{name} holds {members}.',
          description: 'A group in a diagram and what is in it',
        },
        {name: step.name, members: listOf(step.members.map(nameOf))},
      );
    case 'edge':
      return edgeSentence(step);
    case 'message':
      return messageSentence(step);
    case 'note':
      return translate(
        {
          id: 'figure.story.note',
          message: 'Note at {over}: {text}',
          description: 'A note in a sequence diagram',
        },
        {over: listOf(step.over), text: step.text},
      );
    case 'block':
      return `${step.kind}${step.label ? ` [${step.label}]` : ''}`;
  }
}

function edgeSentence({from, to, way, label}: Extract<StoryStep, {type: 'edge'}>): string {
  const values = {from: nameOf(from), to: nameOf(to)};
  const sentence =
    way === 'forth'
      ? translate(
          {
            id: 'figure.story.edge',
            message: '{from} → {to}',
            description: 'An arrow of a diagram, from one box to another',
          },
          values,
        )
      : way === 'both'
        ? translate(
            {
              id: 'figure.story.bothWays',
              message: '{from} ↔ {to}',
              description: 'An arrow of a diagram with a head at both ends',
            },
            values,
          )
        : translate(
            {
              id: 'figure.story.line',
              message: '{from} is joined to {to}',
              description: 'A line of a diagram without a head',
            },
            values,
          );
  return withText(sentence, label);
}

function messageSentence({
  from,
  to,
  text,
  number,
  isLost,
}: Extract<StoryStep, {type: 'message'}>): string {
  const values = {from, to};
  const sentence = isLost
    ? translate(
        {
          id: 'figure.story.lost',
          message: '{from} to {to}, lost',
          description: 'A message of a sequence diagram that does not arrive',
        },
        values,
      )
    : from === to
      ? translate(
          {
            id: 'figure.story.self',
            message: '{from} itself',
            description: 'A message of a sequence diagram to its own sender',
          },
          values,
        )
      : translate(
          {
            id: 'figure.story.message',
            message: '{from} to {to}',
            description: 'A message of a sequence diagram',
          },
          values,
        );
  return (number === undefined ? '' : `${number}. `) + withText(sentence, text);
}

function withText(sentence: string, text: string | undefined): string {
  return text
    ? translate(
        {
          id: 'figure.story.text',
          message: '{sentence}: {text}',
          description: 'A line of a diagram, and the words on it',
        },
        {sentence, text},
      )
    : sentence;
}

function nameOf(name: Name): string {
  if (typeof name === 'string') return name;
  switch (name.sign) {
    case 'start':
      return translate({
        id: 'figure.story.start',
        message: 'Start',
        description: 'The start sign of a state diagram',
      });
    case 'end':
      return translate({
        id: 'figure.story.end',
        message: 'End',
        description: 'The end sign of a state diagram',
      });
    case 'bar':
      return translate({
        id: 'figure.story.bar',
        message: 'Fork or join',
        description: 'The bar of a state diagram at which paths part or meet',
      });
    case 'choice':
      return translate({
        id: 'figure.story.choice',
        message: 'Choice',
        description: 'The diamond of a state diagram at which a path is chosen',
      });
  }
}

function listOf(names: readonly string[]): string {
  return names.join(
    translate({
      id: 'figure.story.comma',
      message: ', ',
      description: 'Between the names of a list in the text of a figure',
    }),
  );
}
