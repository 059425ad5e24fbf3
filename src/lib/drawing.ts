/**
 * The media type of a drawing made while building: what a page imports as a `data:` address. The drawings plugin
 * turns the import into markup on the server and into the address of a file in the browser.
 */
export const drawingType = 'image/vnd.rings.drawing';

/** The media type of what only the component that draws a figure needs to know, imported likewise. */
export const restType = 'text/vnd.rings.rest';

/** Imports of what has done its work once the page is written: components that draw on the server, and their data. */
export const atRest = new RegExp(`\\.server$|^data:${restType}`);

/** Something a picture shows, by its words; signs have none. */
export type Name = string | {sign: 'start' | 'end' | 'bar' | 'choice'};

/** One sentence of a picture's text alternative, or a part of a sequence with its own sentences. */
export type StoryStep =
  | {type: 'node'; name: Name}
  | {type: 'group'; name: string; members: Name[]}
  | {type: 'edge'; from: Name; to: Name; way: 'forth' | 'both' | 'none'; label?: string}
  | {type: 'message'; from: string; to: string; text?: string; number?: number; isLost?: true}
  | {type: 'note'; over: string[]; text: string}
  | {type: 'block'; kind: string; label: string; steps: StoryStep[]};
