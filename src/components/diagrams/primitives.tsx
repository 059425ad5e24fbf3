import type {ReactNode} from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

/** A role a shape plays; each has a fill and an edge in both colour modes (src/css/tokens.css). */
export type Tone = 'plain' | 'muted' | 'accent' | 'good' | 'bad';

/** The light colours as presentation attributes: what a feed reader, which has none of our CSS, draws. */
const light: Record<Tone, {fill: string; stroke: string}> = {
  plain: {fill: '#fffefb', stroke: '#857d70'},
  muted: {fill: '#efebe2', stroke: '#a79f91'},
  accent: {fill: '#f7e6d8', stroke: '#8a4216'},
  good: {fill: '#e2efe3', stroke: '#2f6b3c'},
  bad: {fill: '#f9e2df', stroke: '#a3271c'},
};
const lightInk = {normal: '#24211c', soft: '#5b554b'};

export interface BoxProps {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Lines of text, centred; the first is the name of the thing. */
  lines?: readonly string[];
  tone?: Tone;
  dashed?: boolean;
  /** Where the lines stand: in the middle, or at the top as the title of a group. */
  align?: 'middle' | 'top';
}

const lineHeight = 19;

/** A rounded rectangle with centred lines of text. */
export function Box({
  x,
  y,
  width,
  height,
  lines = [],
  tone = 'plain',
  dashed,
  align = 'middle',
}: BoxProps): ReactNode {
  const first =
    align === 'top' ? y + 20 : y + height / 2 - ((lines.length - 1) * lineHeight) / 2 + 5;
  return (
    <g>
      <rect
        className={styles[tone]}
        {...light[tone]}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={6}
        strokeWidth={1.25}
        {...(dashed ? {strokeDasharray: '5 4'} : {})}
      />
      {lines.map((line, index) => (
        <Label
          key={line}
          x={x + width / 2}
          y={first + index * lineHeight}
          soft={index > 0}
          strong={index === 0}
        >
          {line}
        </Label>
      ))}
    </g>
  );
}

export interface LabelProps {
  x: number;
  y: number;
  children: string;
  anchor?: 'start' | 'middle' | 'end';
  soft?: boolean;
  strong?: boolean;
  /** Font size in user units; 12 is the least that stays legible on a phone. */
  size?: number;
  /** Clears what is under the letters, where a line runs there. */
  halo?: boolean;
}

/** One line of text. */
export function Label({
  x,
  y,
  children,
  anchor = 'middle',
  soft,
  strong,
  size = 14,
  halo,
}: LabelProps): ReactNode {
  return (
    <text
      className={clsx(soft ? styles.inkSoft : styles.ink, halo && styles.halo)}
      {...(halo ? {stroke: '#fdfcf9', strokeWidth: 5, paintOrder: 'stroke'} : {})}
      fill={soft ? lightInk.soft : lightInk.normal}
      x={x}
      y={y}
      fontSize={soft ? Math.min(size, 13) : size}
      fontWeight={strong ? 600 : 400}
      textAnchor={anchor}
    >
      {children}
    </text>
  );
}

export interface ArrowProps {
  /** Corner points of the line, first to last; the head sits on the last. */
  points: readonly (readonly [number, number])[];
  tone?: Extract<Tone, 'plain' | 'accent' | 'good' | 'bad'>;
  dashed?: boolean;
  /** Without a head it is but a line. */
  head?: boolean;
  label?: string;
  /** Where the label stands; the middle of the first segment, a little above, unless given. */
  labelAt?: readonly [number, number];
  labelAnchor?: LabelProps['anchor'];
}

/** A polyline with an arrow head drawn as a plain triangle (markers lose their colour in some feed readers). */
export function Arrow({
  points,
  tone = 'plain',
  dashed,
  head = true,
  label,
  labelAt,
  labelAnchor,
}: ArrowProps): ReactNode {
  const end = points.at(-1);
  const before = points.at(-2);
  const start = points[0];
  const second = points[1];
  if (!end || !before || !start || !second) {
    throw new Error(`Arrow: expected at least two points, found ${points.length}.`);
  }
  const angle = (Math.atan2(end[1] - before[1], end[0] - before[0]) * 180) / Math.PI;
  const stroke = tone === 'plain' ? lightInk.soft : light[tone].stroke;
  const [labelX, labelY] = labelAt ?? [(start[0] + second[0]) / 2, (start[1] + second[1]) / 2 - 7];
  return (
    <g className={clsx(styles.arrow, styles[`${tone}Line`])} stroke={stroke} fill={stroke}>
      <polyline
        points={points.map((point) => point.join(',')).join(' ')}
        fill="none"
        strokeWidth={head || !dashed ? 1.75 : 1}
        {...(dashed ? {strokeDasharray: '5 4'} : {})}
      />
      {head && (
        <path
          d="M0 0 L-9 -4.5 L-9 4.5 Z"
          stroke="none"
          transform={`translate(${end[0]} ${end[1]}) rotate(${angle})`}
        />
      )}
      {label && (
        <g stroke="none">
          <Label x={labelX} y={labelY} anchor={labelAnchor ?? 'middle'} soft>
            {label}
          </Label>
        </g>
      )}
    </g>
  );
}
