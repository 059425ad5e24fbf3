import type {Shape} from './model';

/** What mermaid calls each shape: by its brackets, and in `@{ shape: … }`. */
const names: Record<Shape, readonly string[]> = {
  box: ['square', 'rect', 'rectangle', 'proc', 'process'],
  round: ['round', 'rounded', 'event'],
  stadium: ['stadium', 'pill', 'terminal'],
  subroutine: ['subroutine', 'subproc', 'subprocess', 'fr-rect', 'framed-rectangle'],
  cylinder: ['cylinder', 'cyl', 'database', 'db'],
  circle: ['circle', 'circ'],
  'double-circle': ['doublecircle', 'dbl-circ', 'double-circle'],
  diamond: ['diamond', 'diam', 'decision', 'question'],
  hexagon: ['hexagon', 'hex', 'prepare'],
  flag: ['odd'],
  'lean-right': ['lean_right', 'lean-r', 'lean-right', 'in-out'],
  'lean-left': ['lean_left', 'lean-l', 'lean-left', 'out-in'],
  trapezoid: ['trapezoid', 'trap-b', 'priority', 'trapezoid-bottom'],
  'inverted-trapezoid': ['inv_trapezoid', 'inv-trapezoid', 'trap-t', 'manual', 'trapezoid-top'],
  text: ['text'],
  note: [],
  start: ['sm-circ', 'small-circle', 'start', 'f-circ', 'filled-circle', 'junction'],
  end: ['fr-circ', 'framed-circle', 'stop'],
  bar: ['fork', 'join'],
};

const shapes: ReadonlyMap<string, Shape> = new Map(
  (Object.entries(names) as [Shape, readonly string[]][]).flatMap(([shape, aliases]) =>
    aliases.map((alias) => [alias, shape]),
  ),
);

/** The shape mermaid's name stands for; undefined for one that is not drawn. */
export function toShape(name: string | undefined): Shape | undefined {
  return name === undefined ? 'box' : shapes.get(name);
}

/** Shapes that are signs: they carry no words. */
export const wordless: readonly Shape[] = ['start', 'end', 'bar'];
