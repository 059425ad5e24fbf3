/** What a resolver is told: the name, and what resolv.conf says. */
export interface Lookup {
  name: string;
  search: readonly string[];
  /** As many dots make a name be tried as it stands first; resolv.conf(5) says 1 if nothing else is said. */
  ndots?: number;
  /** The record types asked for at once. */
  types?: readonly string[];
}

/** The names that exist, without a dot at their end, each with the records it has. */
export type Zone = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Query {
  /** Fully qualified, with the dot at its end. */
  name: string;
  type: string;
  /** The record's value; `no record` where the name has none of this type, `no such name` where it is not there. */
  answer: string;
}

/** The names a lookup may try, in order, as resolv.conf(5) has it; a name that ends in a dot is complete. */
export function candidates({name, search, ndots = 1}: Lookup): string[] {
  if (name.endsWith('.')) return [name];
  const whole = `${name}.`;
  const listed = search.map((suffix) => `${name}.${suffix.replace(/\.$/, '')}.`);
  const dots = name.split('.').length - 1;
  return dots >= ndots ? [whole, ...listed] : [...listed, whole];
}

/** The queries one lookup causes: every candidate for every type, until a name is there with a record. */
export function dnsQueries(lookup: Lookup, zone: Zone): Query[] {
  const {types = ['A', 'AAAA']} = lookup;
  const queries: Query[] = [];
  for (const name of candidates(lookup)) {
    const records = zone[name.slice(0, -1)];
    for (const type of types) {
      const answer = records ? (records[type] ?? 'no record') : 'no such name';
      queries.push({name, type, answer});
    }
    if (types.some((type) => records?.[type] !== undefined)) break;
  }
  return queries;
}
