/** A growth ring of a trunk about the point 0,0: irregular as wood is, drawn once. The rings of a trunk are alike. */
export const ring =
  'M126 11c0 22-9 48-22 66s-35 33-56 39s-47 5-68-2s-42-21-56-38s-25-43-25-65s11-48 24-66s37-30 58-36s46-8 67-2s44 20 57 38s21 44 21 66z';

/** What of the plane the rings fill. */
export const ringsViewBox = '-140.5 -145 320 320';

/** How large each ring of the emblem is beside the one drawn, innermost first: years differ. */
const scales = [0.06, 0.16, 0.24, 0.36, 0.42, 0.49, 0.63, 0.69, 0.79, 0.94, 1, 1.14, 1.23, 1.29];

/** The emblem's rings. So scaled, a stroke is thin, or at every third ring strong, as after a dry year. */
export const rings = scales.map((scale, index) => ({
  transform: `scale(${scale})`,
  strokeWidth: Number(((index % 3 === 2 ? 2.5 : 1.25) / scale).toPrecision(2)),
}));

/** The mark beside the journal's name: four of the rings, for which a small drawing has room. */
export const mark = [
  {transform: 'scale(.0144)', strokeWidth: 139},
  {transform: 'scale(.0413)', strokeWidth: 48},
  {transform: 'scale(.0719)', strokeWidth: 28},
  {transform: 'scale(.1132)', strokeWidth: 17.7},
];

/** What of the plane the mark fills. */
export const markViewBox = '-14.1 -14.3 32 32';
