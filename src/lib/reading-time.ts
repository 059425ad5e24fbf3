/** Han characters an adult reads in a minute of technical prose. */
const hanPerMinute = 400;
/** Words of other scripts. */
const wordsPerMinute = 220;

/**
 * How long a text takes to read, in whole minutes from 1: its Han characters and its other words, each at their own
 * pace. Punctuation takes no time; `kube-proxy`, `10.244.0.0/16` and `resolv.conf` are one word each.
 */
export function readingMinutes(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words =
    text
      .replace(/\p{Script=Han}/gu, ' ')
      .match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[^\s\p{L}\p{N}](?=[\p{L}\p{N}]))*/gu)?.length ?? 0;
  return Math.max(1, Math.round(han / hanPerMinute + words / wordsPerMinute));
}
