/** A growth ring of a trunk about the point 0,0: irregular as wood is, drawn once. The rings of a trunk are alike. */
export const ring =
  'M126 11c0 22-9 48-22 66s-35 33-56 39s-47 5-68-2s-42-21-56-38s-25-43-25-65s11-48 24-66s37-30 58-36s46-8 67-2s44 20 57 38s21 44 21 66z';

/** What of the plane the rings fill. */
export const ringsViewBox = '-140.5 -145 320 320';

/** How large each ring of the emblem is beside the one drawn, innermost first: years differ. */
const scales = [
  0.063, 0.162, 0.243, 0.36, 0.423, 0.486, 0.631, 0.694, 0.793, 0.937, 1, 1.144, 1.225, 1.288,
];

/** The emblem's rings. So scaled, a stroke is thin, or at every third ring strong, as after a dry year. */
export const rings = scales.map((scale, index) => ({
  transform: `scale(${scale})`,
  strokeWidth: Number(((index % 3 === 2 ? 2.5 : 1.25) / scale).toPrecision(2)),
}));

/** The mark beside the journal's name, on a grid of 32 x 32, for strokes of 2. */
export const mark =
  'M15.9 14.2c0 .4-.3.9-.5 1.2s-.8.4-1.2.4s-.8-.2-1.1-.5s-.5-.7-.5-1.1s.1-1 .4-1.2s.8-.4 1.2-.3s.8.2 1.1.4s.6.7.6 1.1z' +
  'M19.4 14.4c0 1.1-.7 2.5-1.5 3.3s-2.2 1.3-3.3 1.3s-2.3-.7-3.1-1.5s-1.6-2-1.7-3.1s.6-2.7 1.4-3.4s2.3-.9 3.4-.9s2.4.3 3.2 1.1s1.6 2.1 1.6 3.2z' +
  'M23.2 14.9c0 1.9-1 4.4-2.4 5.7s-3.8 2.1-5.7 2.1s-4.1-.9-5.5-2.3s-2.9-3.6-2.9-5.5s1.4-4.3 2.8-5.6s3.7-2 5.6-2.1s4.4.6 5.8 1.9s2.3 3.9 2.3 5.8z' +
  'M28.7 16c0 3-1.7 6.9-3.8 8.9s-5.9 3.4-8.9 3.4s-6.8-1.3-9-3.3s-4-6-4-9s2.2-6.6 4.3-8.7s5.7-3.7 8.7-3.8s6.9 1.4 9 3.5s3.7 6 3.7 9z';
