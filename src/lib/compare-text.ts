/** The order of code units: the same everywhere, as no language's is. Days as `YYYY-MM-DD` come by date. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
