import type {Name, StoryStep} from '../../lib/drawing';
import type {Diagram, Flow, FlowNode, Sequence} from './model';

/** What a diagram says, step by step, for readers who do not see it: nothing that is drawn is left out. */
export function storyOf(diagram: Diagram): StoryStep[] {
  return diagram.kind === 'sequence' ? sequenceStory(diagram) : flowStory(diagram);
}

function flowStory({nodes, edges, groups}: Flow): StoryStep[] {
  const names = new Map<string, Name>([
    ...nodes.map((node) => [node.id, nameOf(node)] as const),
    ...groups.map(({id, lines}) => [id, lines.join(' ')] as const),
  ]);
  const name = (id: string) => names.get(id) ?? id;
  const seen = edges.filter(({stroke}) => stroke !== 'invisible');
  const linked = new Set(seen.flatMap(({from, to}) => [from, to]));
  return [
    ...groups
      .filter(({lines}) => lines.length > 0)
      .map(({id, lines}): StoryStep => ({
        type: 'group',
        name: lines.join(' '),
        members: [
          ...groups.filter(({parent}) => parent === id).map((group) => name(group.id)),
          ...nodes.filter(({group}) => group === id).map(nameOf),
        ].filter((member) => member !== ''),
      })),
    ...seen.map(({from, to, lines, start, end}): StoryStep => ({
      type: 'edge',
      from: name(from),
      to: name(to),
      way: end === 'none' ? 'none' : start === 'none' ? 'forth' : 'both',
      ...(lines.length > 0 ? {label: lines.join(' ')} : {}),
    })),
    ...nodes
      .filter(({id, group}) => !linked.has(id) && group === undefined)
      .map((node): StoryStep => ({type: 'node', name: nameOf(node)})),
  ];
}

function nameOf({lines, shape}: FlowNode): Name {
  if (lines.length > 0) return lines.join(' ');
  return {sign: shape === 'start' || shape === 'end' || shape === 'bar' ? shape : 'choice'};
}

function sequenceStory({participants, items}: Sequence): StoryStep[] {
  const names = new Map(participants.map(({id, lines}) => [id, lines.join(' ')]));
  const name = (id: string) => names.get(id) ?? id;
  const story: StoryStep[] = [];
  /** The lists that the blocks open around the current item fill, the innermost last. */
  const open = [story];
  const add = (step: StoryStep) => open.at(-1)?.push(step);
  for (const item of items) {
    if (item.type === 'message') {
      const {from, to, lines, number, end} = item;
      add({
        type: 'message',
        from: name(from),
        to: name(to),
        ...(lines.length > 0 ? {text: lines.join(' ')} : {}),
        ...(number === undefined ? {} : {number}),
        ...(end === 'cross' ? {isLost: true} : {}),
      });
    } else if (item.type === 'note') {
      add({type: 'note', over: item.over.map(name), text: item.lines.join(' ')});
    } else if (item.type === 'open' || item.type === 'branch') {
      if (item.type === 'branch') open.pop();
      const steps: StoryStep[] = [];
      add({type: 'block', kind: item.kind, label: item.lines.join(' '), steps});
      open.push(steps);
    } else if (item.type === 'close') {
      open.pop();
    }
  }
  return story;
}
