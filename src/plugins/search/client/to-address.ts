import type {Asked} from './address';

/** The search part that says the same; empty when nothing is asked. */
export function searchFrom({query, year, tag, series, kind, lang}: Asked): string {
  const parameters = new URLSearchParams();
  const entries = Object.entries({q: query, year, tag, series, kind, lang});
  for (const [name, value] of entries) {
    if (value) {
      parameters.set(name, String(value));
    }
  }
  const text = parameters.toString();
  return text && `?${text}`;
}
