/** The value in the middle; of an even number, the higher of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** How a cost grows with size: 1 where it doubles when the size does, 2 where it becomes four times as much. */
export function growth(
  small: {size: number; cost: number},
  large: {size: number; cost: number},
): number {
  return Math.log(large.cost / small.cost) / Math.log(large.size / small.size);
}
