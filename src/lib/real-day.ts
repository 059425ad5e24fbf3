/** Whether a text is a day that exists, as `YYYY-MM-DD`: 2018-02-30 is not, though JavaScript reads it as March. */
export function isRealDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * A day that somebody gave.
 * @param name what it was given as
 * @throws unless it is one that exists, as `YYYY-MM-DD`
 */
export function toRealDay(day: string, name: string): string {
  if (isRealDay(day)) return day;
  throw new Error(`Expected ${name} to be a day that exists, as YYYY-MM-DD, found ${day}.`);
}
