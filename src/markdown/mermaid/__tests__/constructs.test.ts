import {beforeAll, describe, expect, it} from 'vitest';
import {DiagramError} from '../diagram-error';
import {draw} from '../draw';
import {loadParser} from '../parser';
import type {Parse} from '../parser';
import {readDiagram} from '../read';

let parse: Parse;
beforeAll(async () => {
  parse = await loadParser();
}, 60_000);

const flow = (body: string) => `flowchart LR\naccTitle: t\n${body}`;
const sequence = (body: string) => `sequenceDiagram\naccTitle: t\n${body}`;
const state = (body: string) => `stateDiagram-v2\naccTitle: t\n${body}`;

/** The words in a drawing, in the order they are drawn, without what entities stand for. */
async function wordsOf(source: string): Promise<string[]> {
  const {svg} = await draw(await readDiagram(source, parse));
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, word = '']) => word);
}

/** One row a construct of mermaid's documentation: its source, and words or marks that the drawing must hold. */
const drawn: [construct: string, source: string, held: (string | RegExp)[]][] = [
  ['a node by its id', flow('A'), ['A']],
  ['a box', flow('A["甲 乙"]'), ['甲 乙', /<rect[^>]*rx="6"/]],
  ['a rounded box', flow('A(甲)'), [/rx="12"/]],
  ['a stadium', flow('A([甲])'), [/rx="20"/]],
  ['a subroutine', flow('A[[甲]]'), [/<rect[^>]*rx="4"\/><path/]],
  ['a cylinder', flow('A[(甲)]'), [/a[\d.]+ 6 0 0 0/]],
  ['a circle', flow('A((甲))'), [/<circle/]],
  ['a double circle', flow('A(((甲)))'), [/<circle[^>]*\/><circle/]],
  ['a flag', flow('A>甲]'), ['甲', /<path/]],
  ['a rhombus', flow('A{甲}'), ['甲', /<path/]],
  ['a hexagon', flow('A{{甲}}'), ['甲', /<path/]],
  ['parallelograms', flow('A[/甲/] --- B[\\乙\\]'), ['甲', '乙']],
  ['trapezoids', flow('A[/甲\\] --- B[\\乙/]'), ['甲', '乙']],
  ['a shape by its name', flow('A@{ shape: cyl, label: "甲" }'), ['甲', /a[\d.]+ 6 0 0 0/]],
  ['a shape by an alias', flow('A@{ shape: database, label: "甲" }'), ['甲', /a[\d.]+ 6 0 0 0/]],
  ['words alone', flow('A@{ shape: text, label: "甲" }'), ['甲']],
  ['a fork', flow('A@{ shape: fork } --> B'), [/rx="3"/]],
  ['an arrow', flow('A --> B'), [/d="[^"]*z"/]],
  ['words on an arrow', flow('A -->|"甲"| B -- 乙 --> C'), ['甲', '乙']],
  ['a dotted line', flow('A -. 甲 .-> B'), ['甲', /stroke-dasharray/]],
  ['a thick line', flow('A ==> B'), [/stroke-width="3"/]],
  ['a circle and a cross', flow('A --o B --x C'), [/<circle[^>]*r="4"/]],
  ['heads at both ends', flow('A <--> B'), [/z"\/><path[^>]*z"/]],
  ['an invisible line', flow('A ~~~ B'), ['A', 'B']],
  ['chains and groups of nodes', flow('A & B --> C --> D'), ['A', 'B', 'C', 'D']],
  ['a name for a line', flow('A e1@--> B\nclass e1 good'), [/d-good-line/]],
  ['a class of ours', flow('A:::good --> B\nclass B bad'), [/d-good"/, /d-bad"/]],
  [
    'a group in a group',
    flow('subgraph S["甲"]\nsubgraph T\nA\nend\nend\nS --> B'),
    ['甲', 'T', 'A'],
  ],
  ["a direction that is the chart's", flow('subgraph S\ndirection LR\nA\nend'), ['S']],
  ['a comment', flow('%% 甲\nA'), ['A']],
  ['entities', flow('A["#quot;x#quot; #9829; #35;1 a & b"]'), ['"x" ♥ #1 a &amp; b']],
  ['signs that look like HTML', flow('A["/var/<pod>/x < y"]'), ['/var/&lt;pod&gt;/x &lt; y']],
  ['line breaks', flow('A["甲<br/>乙<br>丙"]'), ['甲', '乙', '丙']],
  ['a Markdown string without marks', flow('A["`甲\n乙`"]'), ['甲', '乙']],
  [
    'participants and actors',
    sequence('participant A as 甲<br>乙\nactor B\nA->>B: x'),
    ['甲', '乙', 'B', 'x'],
  ],
  [
    'every arrow',
    sequence(
      'A->B: 1\nA-->B: 2\nA->>B: 3\nA-->>B: 4\nA-xB: 5\nA--xB: 6\nA-)B: 7\nA--)B: 8\nA<<->>B: 9\nA<<-->>B: 10',
    ),
    ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  ],
  ['a message to oneself', sequence('A->>A: 甲'), ['甲']],
  [
    'numbers',
    sequence('autonumber 10 5\nA->>B: x\nB->>A: y\nautonumber off\nA->>B: z'),
    ['10', '15', 'z'],
  ],
  ['activations', sequence('activate A\nA->>+B: x\nB-->>-A: y\ndeactivate A'), [/d-muted/]],
  [
    'notes',
    sequence('A->>B: x\nNote left of A: 甲\nnote right of B: 乙\nNote over A,B: 丙'),
    ['甲', '乙', '丙'],
  ],
  [
    'loop, opt and break',
    sequence('loop 甲\nA->>B: x\nend\nopt 乙\nA->>B: y\nend\nbreak 丙\nA->>B: z\nend'),
    ['loop', '甲', 'opt', '乙', 'break', '丙'],
  ],
  [
    'alternatives',
    sequence('alt 甲\nA->>B: x\nelse 乙\nA->>B: y\nend'),
    ['alt', '甲', 'else', '乙'],
  ],
  [
    'parallel parts',
    sequence('par 甲\nA->>B: x\nand 乙\nA->>B: y\nend'),
    ['par', '甲', 'and', '乙'],
  ],
  [
    'critical parts',
    sequence('critical 甲\nA->>B: x\noption 乙\nA->>B: y\nend'),
    ['critical', '甲', 'option', '乙'],
  ],
  ['entities in messages', sequence('A->>B: a #35; b #59; c'), ['a # b ; c']],
  [
    'states, start and end',
    state('[*] --> A\nA --> B : 甲\nB --> [*]'),
    ['A', 'B', '甲', /<circle/],
  ],
  ['descriptions of states', state('state "甲" as A\nB : 乙\nA --> B'), ['甲', '乙']],
  ['composite states', state('state A {\n[*] --> x\nx --> y\n}\nA --> B'), ['A', 'x', 'y', 'B']],
  [
    'parts that run at once',
    state('state A {\nx --> y\n--\nz --> w\n}'),
    ['x', 'y', 'z', 'w', /stroke-dasharray/],
  ],
  ['a choice', state('state c <<choice>>\nA --> c\nc --> B: 甲'), ['甲']],
  ['fork and join', state('state f <<fork>>\nA --> f\nf --> B\nf --> C'), [/rx="3"/]],
  [
    'notes on states',
    state('A --> B\nnote right of A : 甲\nnote left of B\n乙\nend note'),
    ['甲', '乙'],
  ],
  ['classes of states', state('A:::good --> B\nclass B bad'), [/d-good"/, /d-bad"/]],
  ['a direction', state('direction LR\nA --> B'), ['A', 'B']],
];

/** One row a construct that is refused: the line in the diagram, and what the message says to write. */
const refused: [construct: string, source: string, line: number, expected: RegExp][] = [
  ['no name', 'flowchart LR\nA --> B', 1, /accTitle/],
  ['front matter', '---\ntitle: x\n---\nflowchart LR\naccTitle: t\nA', 1, /without front matter/],
  ['a directive', '%%{init: {}}%%\nflowchart LR\naccTitle: t\nA', 1, /without directives/],
  [
    'another kind of diagram',
    'classDiagram\naccTitle: t\nA <|-- B',
    1,
    /a flowchart, a sequenceDiagram/,
  ],
  ['a parse error', flow('A --> B\nB --> [x'), 4, /line mermaid can read/],
  ['a parse error after a comment', flow('%% x\nA --> [x'), 4, /line mermaid can read/],
  ['HTML', flow('A["<b>x</b>"]'), 3, /plain text/],
  ['bold in a Markdown string', flow('A["`**x**`"]'), 3, /plain text/],
  ['an icon', flow('A["fa:fa-ban x"]'), 3, /without icons/],
  ['an unknown shape', flow('A@{ shape: nope }'), 3, /a shape of the list/],
  ['a shape that is not drawn', flow('B\nA@{ shape: hourglass }'), 4, /a shape of the list/],
  ['a picture', flow('A@{ img: "x.png" }'), 3, /only `shape` and `label`/],
  ['an animation', flow('A e1@--> B\ne1@{ animate: true }'), 4, /only `shape` and `label`/],
  ['a longer line', flow('A ----> B'), 3, /shortest form/],
  ['classDef', flow('A\nclassDef x fill:#f00'), 4, /a class of ours/],
  ['style', flow('A\nstyle A fill:#f00'), 4, /a class of ours/],
  ['linkStyle', flow('A --> B\nlinkStyle 0 stroke:#f00'), 4, /a class of ours/],
  ['an unknown class', flow('A\nB:::hot'), 4, /plain, muted, accent, good, bad/],
  ['a class for nothing', flow('A\nclass Z good'), 4, /a node of the chart/],
  ['a class on a group', flow('subgraph S\nA\nend\nclass S good'), 3, /nodes and lines only/],
  ['click', flow('A\nclick A href "https://example.org"'), 4, /a link in the text/],
  ['a direction of its own', flow('subgraph S\ndirection TB\nA\nend'), 4, /one direction/],
  ['box', sequence('box 甲\nparticipant A\nend'), 3, /without a box/],
  ['rect', sequence('rect rgb(1,2,3)\nA->>B: x\nend'), 3, /a block with a name/],
  [
    'create',
    sequence('A->>B: x\ncreate participant C\nA->>C: y'),
    4,
    /from the beginning to the end/,
  ],
  ['destroy', sequence('A->>B: x\ndestroy B\nA->>B: y'), 4, /from the beginning to the end/],
  ['links', sequence('A->>B: x\nlink A: y @ https://example.org'), 4, /a link in the text/],
  ['title', sequence('title x\nA->>B: x'), 3, /accTitle/],
  ['par_over', sequence('par_over x\nA->>B: x\nend'), 3, /`par`/],
  ['wrap', sequence('A->>B: wrap: x'), 3, /without `wrap:`/],
  ['a half arrow', sequence('A-|\\B: x'), 3, /an arrow of the list/],
  ['a central connection', sequence('A->>()B: x'), 3, /an arrow of the list/],
  [
    'another participant',
    sequence('participant A@{ "type": "database" }\nA->>B: x'),
    3,
    /`participant` or an `actor`/,
  ],
  ['a # that mermaid drops', sequence('A->>B: x #1'), 3, /#35;/],
  ['classDef of states', state('A --> B\nclassDef x fill:#f00'), 4, /a class of ours/],
  [
    'click on a state',
    state('A --> B\nclick A "https://example.org" "x"'),
    4,
    /a link in the text/,
  ],
  ['scale', state('scale 350 width\nA --> B'), 3, /no `scale`/],
  ['hide empty description', state('hide empty description\nA --> B'), 3, /no empty ones/],
  ['a floating note', state('A --> B\nnote "x" as N1'), 4, /belongs to a state/],
  ['a direction inside a state', state('state A {\ndirection LR\nx --> y\n}'), 4, /one direction/],
  ['a # in a state diagram', state('A --> B\nA #x'), 4, /#35;/],
];

describe('what mermaid can say', () => {
  it.each(drawn)('is drawn: %s', async (_construct, source, held) => {
    const {svg} = await draw(await readDiagram(source, parse));
    const words = await wordsOf(source);
    for (const one of held) {
      if (typeof one === 'string') expect(words).toContain(one);
      else expect(svg).toMatch(one);
    }
  });

  it.each(refused)(
    'is refused with its line and what to write: %s',
    async (_construct, source, line, expected) => {
      const error: unknown = await readDiagram(source, parse).then(draw, (cause: unknown) => cause);
      expect(error).toBeInstanceOf(DiagramError);
      expect(error).toMatchObject({line, message: expect.stringMatching(expected) as string});
    },
  );

  it('is the same bytes every time, several at once', async () => {
    const sources = [drawn[47]?.[1] ?? '', flow('A --> B'), sequence('A->>B: x')];
    const all = () =>
      Promise.all(
        [...sources, ...sources].map(async (source) => draw(await readDiagram(source, parse))),
      );
    const [first, second] = [await all(), await all()];
    expect(first).toEqual(second);
    expect(first.slice(0, 3)).toEqual(first.slice(3));
  });

  it('leaves no window behind that would pass for a browser', () => {
    expect('window' in globalThis).toBe(false);
    expect('document' in globalThis).toBe(false);
  });
});
