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

/** Sections and what they weigh, 0 to 1. */
export interface Postings {
  sections: Uint32Array;
  weights: Float32Array;
}

/** A shard as a client keeps it: terms readable, postings still packed. */
export interface TermShard {
  terms: string[];
  /** In how many sections the term at this place occurs. */
  frequencies: Uint32Array;
  postingsOf(place: number): Postings;
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
  const frequencies = Uint32Array.from(terms, () => reader.number());
  const sections = reader.take(reader.number());
  const impacts = bytes.subarray(reader.position);
  const starts = startsOf(frequencies, sections, impacts);

  return {
    terms,
    frequencies,
    postingsOf(place) {
      const count = frequencies[place] ?? 0;
      const list = new ByteReader(sections, starts.sections[place]);
      const firstImpact = starts.impacts[place] ?? 0;
      const postings = {sections: new Uint32Array(count), weights: new Float32Array(count)};
      let section = -1;
      for (let index = 0; index < count; index += 1) {
        section += list.number() + 1;
        const pair = impacts[firstImpact + (index >> 1)] ?? 0;
        postings.sections[index] = section;
        postings.weights[index] = ((index & 1 ? pair >> 4 : pair & 15) + 0.5) / 15.5;
      }
      return postings;
    },
  };
}

/** Where each term's postings begin. A number ends with the first byte below 128. */
function startsOf(frequencies: Uint32Array, sections: Uint8Array, impacts: Uint8Array) {
  const starts = {
    sections: new Uint32Array(frequencies.length),
    impacts: new Uint32Array(frequencies.length),
  };
  let section = 0;
  let impact = 0;
  frequencies.forEach((frequency, place) => {
    starts.sections[place] = section;
    starts.impacts[place] = impact;
    impact += (frequency + 1) >> 1;
    for (let left = frequency; left > 0; section += 1) {
      const byte = sections[section];
      if (byte === undefined) throw cutShort();
      if (byte < 128) left -= 1;
    }
  });
  if (impact !== impacts.length) throw cutShort();
  return starts;
}
