import {ByteReader, ByteWriter, cutShort} from './bytes';
import {readStrings, writeStrings} from './strings';

/** Where a term occurs. */
export interface TermEntry {
  term: string;
  /** Section numbers, rising. */
  sections: ArrayLike<number>;
  /** How much the term weighs in each section, 0 to 15. */
  impacts: ArrayLike<number>;
}

/** A shard as a client keeps it. */
export interface TermShard {
  terms: string[];
  /** Calls back with every section of the term at a place, and what the term weighs there, 0 to 1. */
  eachSection: (place: number, use: (section: number, weight: number) => void) => void;
}

/** Terms, then their frequencies, section distances and impacts, each kind together: like compresses with like. */
export function encodeTermShard(entries: readonly TermEntry[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  const sections = new ByteWriter();
  const impacts = new ByteWriter();
  writeStrings(
    writer,
    entries.map(({term}) => term),
  );
  for (const entry of entries) {
    writer.number(entry.sections.length);
    let last = -1;
    for (let index = 0; index < entry.sections.length; index += 1) {
      const section = entry.sections[index] ?? 0;
      sections.number(section - last - 1);
      last = section;
    }
    for (let index = 0; index < entry.impacts.length; index += 2) {
      impacts.byte((entry.impacts[index] ?? 0) | ((entry.impacts[index + 1] ?? 0) << 4));
    }
  }
  writer.number(sections.length);
  writer.append(sections.written());
  writer.append(impacts.written());
  return writer.written();
}

/** @throws if the bytes are not a whole shard. */
export function decodeTermShard(bytes: Uint8Array): TermShard {
  const reader = new ByteReader(bytes);
  const terms = readStrings(reader);
  const frequencies = terms.map(() => reader.number());
  const packed = new ByteReader(reader.take(reader.number()));
  const impacts = bytes.subarray(reader.position);
  let impactsBefore = 0;
  const lists = frequencies.map((count) => {
    const firstImpact = impactsBefore;
    impactsBefore += (count + 1) >> 1;
    let section = -1;
    const sections = Array.from({length: count}, () => (section += packed.number() + 1));
    return {firstImpact, sections};
  });
  if (impactsBefore !== impacts.length) throw cutShort();
  return {
    terms,
    eachSection(place, use) {
      const {firstImpact = 0, sections} = lists[place] ?? {};
      sections?.forEach((section, index) => {
        const pair = impacts[firstImpact + (index >> 1)] ?? 0;
        use(section, ((index & 1 ? pair >> 4 : pair & 15) + 0.5) / 15.5);
      });
    },
  };
}
