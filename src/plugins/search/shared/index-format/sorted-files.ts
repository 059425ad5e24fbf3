/** The place of the first string that is not less than `text`; the list's length if all are. */
export function firstNotBelow(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The shard that would hold `text`, by where the shards start. */
export function shardOf(starts: readonly string[], text: string): number {
  const place = firstNotBelow(starts, text);
  return starts[place] === text ? place : Math.max(0, place - 1);
}

/** The shards that hold what begins with `prefix`, in order, at most so many. */
export function shardsOfPrefix(starts: readonly string[], prefix: string, most: number): number[] {
  const first = shardOf(starts, prefix);
  const shards = [first];
  for (let next = first + 1; shards.length < most && starts[next]?.startsWith(prefix); next += 1) {
    shards.push(next);
  }
  return starts.length === 0 ? [] : shards;
}
