import {light} from './colours';
import {drawFlow} from './flow-draw';
import {layoutFlow} from './flow-layout';
import {body} from './metrics';
import type {Diagram} from './model';
import {drawSequence} from './sequence-draw';
import {layoutSequence} from './sequence-layout';

/** A drawing: SVG without the `<svg>` around it, and its size in pixels. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** Draws a diagram; the same diagram gives the same bytes. */
export async function draw(diagram: Diagram): Promise<Drawing> {
  const {svg, width, height} = await drawKind(diagram);
  // Paper below, for feed readers with a dark page.
  const paper = `<rect class="d-paper" fill="${light.paper}" stroke="none" width="${width}" height="${height}"/>`;
  return {
    svg: `<g font-size="${body.size}" text-anchor="middle">${paper}${svg}</g>`,
    width,
    height,
  };
}

async function drawKind(diagram: Diagram): Promise<Drawing> {
  if (diagram.kind === 'sequence') {
    const layout = layoutSequence(diagram);
    return {svg: drawSequence(layout), width: layout.width, height: layout.height};
  }
  const layout = await layoutFlow(diagram);
  return {svg: drawFlow(layout), width: layout.width, height: layout.height};
}
