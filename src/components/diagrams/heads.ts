/** A small arrow head whose tip is at a point, pointing down unless turned (degrees, clockwise). */
export function headPath(x: number, y: number, turn = 0): {d: string; transform?: string} {
  const d = `M${x} ${y}l-3.5 -6.5h7z`;
  return turn === 0 ? {d} : {d, transform: `rotate(${turn} ${x} ${y})`};
}
