/** Whether a text is a day that exists, as `YYYY-MM-DD`: 2018-02-30 is not, though JavaScript reads it as March. */
export function isRealDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
