import {beforeAll, expect, it} from 'vitest';
import {loadParser} from '../parser';
import type {Parse} from '../parser';
import {readDiagram} from '../read';
import {storyOf} from '../story';

let parse: Parse;
beforeAll(async () => {
  parse = await loadParser();
}, 60_000);

const tell = async (source: string) => storyOf(await readDiagram(source, parse));

it('tells a chart: its groups, its lines, what stands alone', async () => {
  const source =
    'flowchart LR\naccTitle: t\nsubgraph S["群"]\nA["甲<br>一"]\nend\nA -->|"去"| B\nB <--> A\nA --- B\nA ~~~ C\n';
  expect(await tell(source)).toEqual([
    {type: 'group', name: '群', members: ['甲 一']},
    {type: 'edge', from: '甲 一', to: 'B', way: 'forth', label: '去'},
    {type: 'edge', from: 'B', to: '甲 一', way: 'both'},
    {type: 'edge', from: '甲 一', to: 'B', way: 'none'},
    {type: 'node', name: 'C'},
  ]);
});

it('tells a sequence in its order, blocks within blocks', async () => {
  const source =
    'sequenceDiagram\naccTitle: t\nautonumber\nparticipant A as 甲\nA->>B: 一\nalt 好\nB--xA: 二\nelse 壞\nNote over A,B: 註\nend\nA->>A: 三';
  expect(await tell(source)).toEqual([
    {type: 'message', from: '甲', to: 'B', text: '一', number: 1},
    {
      type: 'block',
      kind: 'alt',
      label: '好',
      steps: [{type: 'message', from: 'B', to: '甲', text: '二', number: 2, isLost: true}],
    },
    {
      type: 'block',
      kind: 'alt',
      label: '壞',
      steps: [{type: 'note', over: ['甲', 'B'], text: '註'}],
    },
    {type: 'message', from: '甲', to: '甲', text: '三', number: 3},
  ]);
});

it('names the signs of a state diagram by what they are', async () => {
  expect(await tell('stateDiagram-v2\naccTitle: t\n[*] --> A\nA --> [*]')).toEqual([
    {type: 'edge', from: {sign: 'start'}, to: 'A', way: 'forth'},
    {type: 'edge', from: 'A', to: {sign: 'end'}, way: 'forth'},
  ]);
});
