import {pathData, type Point} from '../path-data';
import type {TraceEvent} from '../trace';
import {corner, netfilterMap, railOf, type Landmark, type Place, type PlaceName} from './map';
import {route, type Segment} from './route';
import {tablesOf} from './tables';
import {placeAfter, placeBefore, placesBetween, type End} from './waypoints';

/** A piece of a packet's way. */
export interface Stretch {
  /** SVG path data; empty where the packet does not move. */
  line: string;
  /** Where it enters a place: arrow heads stand there, pointing down. */
  heads: [x: number, y: number][];
}

/** A packet's way in drawing terms; one step an event. */
export interface Drawn {
  steps: (Stretch & {at: [x: number, y: number]})[];
  /** From the last step to the end. */
  rest: Stretch;
  /** The hooks and landmarks it comes by, in order. */
  places: PlaceName[];
  from?: End;
  to?: End;
}

/**
 * Draws one packet's way: straight down through each hook it visits, past the tables it meets there, and between hooks
 * along free tracks.
 * @param used the lines of the packets drawn before; this one's are added.
 */
export function drawJourney(events: readonly TraceEvent[], packet: number, used: Segment[]): Drawn {
  const pen = new Pen(packet, used);
  const [first] = events;
  const last = events.at(-1);
  if (!first || !last) {
    throw new Error('Expected a packet with events, found none.');
  }
  const from = placeBefore(first);
  const to = placeAfter(events);
  if (from) pen.startAt(from.place);
  const steps = events.map((event, index): Drawn['steps'][number] => {
    const before = events[index - 1];
    const visit = !before || before.layer !== event.layer || before.hook !== event.hook;
    if (visit) {
      placesBetween(events.slice(0, index), event).forEach((name) => pen.walkTo(name));
      pen.walkTo(`${event.layer} ${event.hook}`);
    }
    return {at: pen.walkDownTo(event), ...pen.lift()};
  });
  if (to) pen.endAt(to.place);
  return {
    steps,
    rest: pen.lift(),
    places: pen.places,
    ...(from ? {from} : {}),
    ...(to ? {to} : {}),
  };
}

/** Draws a line from place to place and hands it over in pieces. */
class Pen {
  readonly places: PlaceName[] = [];
  private heads: [x: number, y: number][] = [];
  private points: Point[] = [];
  private place: Place | undefined;
  private readonly map = netfilterMap('nft');

  constructor(
    private readonly packet: number,
    private readonly used: Segment[],
  ) {}

  startAt(name: Landmark): void {
    const place = this.find(name);
    this.places.push(name);
    this.points = [[railOf(place, this.packet), place.y + place.height]];
  }

  /** Leaves the place it is in at the bottom and enters another at the top. */
  walkTo(name: PlaceName): void {
    const place = this.find(name);
    const x = railOf(place, this.packet);
    const start = this.leave();
    this.points.push(...(start ? route(start, [x, place.y - 4], this.map, this.used) : []));
    this.points.push([x, place.y]);
    this.heads.push([x, place.y]);
    this.places.push(name);
    this.place = place;
  }

  endAt(name: Landmark): void {
    this.walkTo(name);
    this.place = undefined;
  }

  /** Goes on down to the row of an event's table. */
  walkDownTo(event: TraceEvent): [x: number, y: number] {
    const {layer, hook, table} = event;
    const row = this.place?.rows.find(({name, kind}) => name === table && kind === 'table');
    const here = this.points.at(-1);
    if (!row || !here) {
      throw new Error(
        `Expected a table of the hook ${hook} at the ${layer} layer ` +
          `(${tablesOf(layer, hook, 'nft').join(', ') || 'there is none'}), found ${table}.`,
      );
    }
    if (row.middle < here[1]) {
      throw new Error(
        `Expected the tables of ${hook} at the ${layer} layer in the order ` +
          `${tablesOf(layer, hook, 'nft').join(', ')}; found ${table} after a later one.`,
      );
    }
    if (row.middle > here[1]) this.points.push([here[0], row.middle]);
    return [here[0], row.middle];
  }

  /** What was drawn since the last call; the next stretch goes on from its end. */
  lift(): Stretch {
    const line = this.points.length > 1 ? pathData(this.points, corner) : '';
    const {heads} = this;
    this.points = this.points.slice(-1);
    this.heads = [];
    return {line, heads};
  }

  private leave(): Point | undefined {
    const here = this.points.at(-1);
    if (!here) return undefined;
    const bottom = this.place ? this.place.y + this.place.height : here[1];
    if (this.place) this.points.push([here[0], bottom]);
    return [here[0], bottom + 4];
  }

  private find(name: PlaceName): Place {
    const place = this.map.find((one) => one.name === name);
    if (!place) {
      const hooks = this.map.flatMap((one) => (one.rows.length > 0 ? [one.name] : []));
      throw new Error(`Expected a hook of the map (${hooks.join(', ')}), found ${name}.`);
    }
    return place;
  }
}
