import {isRealDay} from '../../lib/real-day';

/** @throws unless it is a day that exists, `YYYY-MM-DD` */
export function declaredDay(day: string): string {
  if (isRealDay(day)) return day;
  throw new Error(
    `Expected "today" (RINGS_TODAY) to be a day that exists, as YYYY-MM-DD, found ${day}.`,
  );
}

/**
 * The day on which this process began, `YYYY-MM-DD` in UTC, as all days of the journal are: its feeds and its sitemap
 * say the same of an article's. One day for a whole build, in whatever zone, whichever languages midnight falls between.
 */
export function startDay(): string {
  return new Date(Date.now() - process.uptime() * 1000).toISOString().slice(0, 10);
}
