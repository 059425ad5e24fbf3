import {expect, it} from 'vitest';
import {colors} from '../../../css/__tests__/read-tokens';
import {light} from '../colours';
import {tones} from '../model';

const of = (name: string) => colors[`--${name}`]?.light;

it('are in the attributes what they are in the light style sheet', () => {
  expect(light).toEqual({
    paper: of('rings-paper'),
    group: of('rings-surface'),
    groupEdge: of('rings-line'),
    line: of('figure-line'),
    ink: of('figure-ink'),
    inkSoft: of('figure-ink-soft'),
    fill: Object.fromEntries(tones.map((tone) => [tone, of(`figure-${tone}-fill`)])),
    edge: Object.fromEntries(tones.map((tone) => [tone, of(`figure-${tone}-edge`)])),
  });
});
