/** The shortest text that is greater than `before` and not greater than `after`: the beginning of `after`. */
export function separator(before: string, after: string): string {
  let length = 1;
  while (length < after.length && after.slice(0, length) <= before) length += 1;
  // UTF-8 cannot hold half of a surrogate pair.
  return /[\ud800-\udbff]$/.test(after.slice(0, length))
    ? after.slice(0, length + 1)
    : after.slice(0, length);
}
