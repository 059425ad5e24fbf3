import type {ReactNode} from 'react';
import clsx from 'clsx';
import {mapSize, netfilterMap, rowHeight, type Place} from '../../../lib/netfilter/map';
import type {Order} from '../../../lib/netfilter/tables';
import {Label, type Tone} from '../primitives';
import shared from '../styles.module.css';
import {mapWords} from './map-words';
import styles from './map.module.css';

export interface MapPlacesProps {
  order: Order;
  /** The devices that stand in place of an end's general name, left and right. */
  devices?: Partial<Record<string, readonly string[]>>;
  /** Places that are of no account here and stand back. */
  isQuiet?: (place: Place) => boolean;
  /** Rows something happened at, by place and table: what, and how it looks. */
  marked?: ReadonlyMap<string, {tone: Extract<Tone, 'accent' | 'bad'>; text?: string}>;
}

/** The netfilter map without any way over it: the two layers, the hooks with their tables, the decisions and the ends. */
export function MapPlaces({order, devices = {}, isQuiet, marked}: MapPlacesProps): ReactNode {
  const words = mapWords();
  const half = mapSize.width / 2;
  return (
    <>
      <rect
        className={styles.link}
        fill="#ecf2ee"
        x={0}
        y={0}
        width={half - 5}
        height={mapSize.height}
        rx={8}
      />
      <rect
        className={styles.network}
        fill="#f4f0e7"
        x={half + 5}
        y={0}
        width={half - 5}
        height={mapSize.height}
        rx={8}
      />
      <Label x={half / 2} y={15} size={12} soft>
        {words.link}
      </Label>
      <Label x={half * 1.5} y={15} size={12} soft>
        {words.network}
      </Label>
      {netfilterMap(order).map((place) => (
        <g key={place.name} className={clsx(isQuiet?.(place) && styles.quiet)}>
          {place.rows.length > 0 ? (
            <HookBox place={place} marked={marked} />
          ) : (
            <LandmarkBox
              place={place}
              names={devices[place.name] ?? [words.landmarks[place.name] ?? place.name]}
            />
          )}
        </g>
      ))}
    </>
  );
}

function HookBox({place, marked}: {place: Place; marked: MapPlacesProps['marked']}): ReactNode {
  const middle = place.x + place.width / 2;
  return (
    <>
      <PlaceRect place={place} rx={6} />
      <Label x={middle} y={place.y + 14.5} size={12}>
        {place.name.split(' ')[1] ?? ''}
      </Label>
      {place.rows.map((row) => {
        const mark = marked?.get(`${place.name} ${row.name}`);
        return (
          <g key={row.name}>
            {mark && (
              <rect
                className={shared[mark.tone]}
                fill={mark.tone === 'bad' ? '#f9e2df' : '#f7e6d8'}
                stroke={mark.tone === 'bad' ? '#a3271c' : '#8a4216'}
                strokeWidth={0.75}
                x={place.x + 3}
                y={row.middle - rowHeight / 2 + 0.5}
                width={place.width - 6}
                height={rowHeight - 1}
                rx={4}
              />
            )}
            <g className={clsx(row.kind !== 'table' && styles.aside)}>
              <Label x={middle} y={row.middle + 4} size={12} soft={!mark}>
                {mark?.text ? `${row.name} · ${mark.text}` : row.name}
              </Label>
            </g>
          </g>
        );
      })}
    </>
  );
}

function LandmarkBox({place, names}: {place: Place; names: readonly string[]}): ReactNode {
  const middle = place.x + place.width / 2;
  const [left, right] = names;
  return (
    <>
      <PlaceRect place={place} rx={place.height / 2} />
      {right === undefined ? (
        <Label x={middle} y={place.y + 15} size={12}>
          {left ?? ''}
        </Label>
      ) : (
        names.map((name, index) => (
          <Label key={index} x={middle + (index === 0 ? -48 : 48)} y={place.y + 15} size={12}>
            {name}
          </Label>
        ))
      )}
    </>
  );
}

function PlaceRect({place, rx}: {place: Place; rx: number}): ReactNode {
  const {x, y, width, height} = place;
  return (
    <rect
      className={shared.plain}
      fill="#fffefb"
      stroke="#857d70"
      strokeWidth={1}
      {...{x, y, width, height, rx}}
    />
  );
}
