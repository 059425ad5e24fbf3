/** When an article's recordings were last made, and how they are kept true. */
export interface Replay {
  /** Day of the newest of them, `YYYY-MM-DD`. */
  date: string;
  /** Whether every one is of a light lab, which each check replays; a heavy one is replayed by its own command. */
  everyCheck: boolean;
}

/** What the recordings of one article say together; null for an article that uses none. */
export function replayOf(
  recordings: readonly {class: 'light' | 'heavy'; environment: {date: string}}[],
): Replay | null {
  const date = recordings
    .map(({environment}) => environment.date)
    .toSorted()
    .at(-1);
  return date === undefined
    ? null
    : {date, everyCheck: recordings.every((one) => one.class === 'light')};
}
