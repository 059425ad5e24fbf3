import {expect, it} from 'vitest';
import {drawFlow} from '../flow-draw';
import type {PlacedEdge, PlacedGroup} from '../flow-layout';
import {heading} from '../metrics';

const group: PlacedGroup = {
  id: 'g',
  lines: ['組'],
  x: 100,
  y: 50,
  width: 200,
  height: 120,
  depth: 0,
  text: {lines: ['組'], width: 20, height: 18, type: heading},
};

/** Where the title stands when lines come down into the group at these places. */
function titleAt(...lines: number[]): number {
  return Number(/<text[^>]* x="([\d.]+)"/.exec(drawn(group, lines))?.[1]);
}

function drawn(one: PlacedGroup, lines: readonly number[]): string {
  const edges = lines.map((x): PlacedEdge => ({
    from: 'a',
    to: 'b',
    lines: [],
    start: 'none',
    end: 'none',
    stroke: 'solid',
    tone: 'plain',
    points: [
      [x, 0],
      [x, 100],
    ],
  }));
  return drawFlow({nodes: [], groups: [one], edges, width: 400, height: 200});
}

it('puts the title of a group at the left, where no line runs', () => {
  expect(titleAt(200)).toBe(112);
});

it('lets the title step aside of a line: to the right, or to the middle', () => {
  expect(titleAt(115)).toBe(268);
  expect(titleAt(115, 280)).toBe(190);
});

it('keeps the title at the left, on a plate, where lines run everywhere', () => {
  expect(titleAt(115, 200, 280)).toBe(112);
});

it('keeps the plate in the group where the title is as wide', () => {
  const svg = drawn({...group, width: 40, text: {...group.text, width: 30}}, [115]);
  expect(svg).toContain(
    '<rect class="d-group" fill="#f6f3ec" stroke="none" x="108" y="58" width="24"',
  );
});
