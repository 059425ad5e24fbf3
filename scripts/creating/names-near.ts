/** Names of a list that somebody may have meant, or all of them where none is like it. */
export function namesNear(name: string, names: readonly string[]): string {
  const near = names
    .map((one) => ({one, far: distance(name, one)}))
    .filter(({one, far}) => name !== '' && (far <= 2 || one.includes(name) || name.includes(one)))
    .toSorted((a, b) => a.far - b.far)
    .map(({one}) => one);
  return near.length > 0 ? `Near it: ${near.join(', ')}.` : `There are: ${names.join(', ')}.`;
}

/** How many letters to put in, take out or change. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
