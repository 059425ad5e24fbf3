import {toRealDay} from '../../lib/real-day';

/**
 * The day that a build is told to go by.
 * @throws unless it is one that exists, as `YYYY-MM-DD`
 */
export function declaredDay(day: string): string {
  return toRealDay(day, '"today" (RINGS_TODAY)');
}

/**
 * The day on which this process began, `YYYY-MM-DD` in UTC, as all days of the journal are: its feeds and its sitemap
 * say the same of an article's. One day for a whole build, in whatever zone, whichever languages midnight falls between.
 */
export function startDay(): string {
  return new Date(Date.now() - process.uptime() * 1000).toISOString().slice(0, 10);
}
