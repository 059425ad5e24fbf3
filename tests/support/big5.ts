/** The Big5 of 1984: the WHATWG decoder adds Hong Kong's characters, Simplified ones among them, in other rows. */
const rows = [
  [0xa1, 0xc5],
  [0xc6, 0xc6],
  [0xc9, 0xf9],
] as const;

/** Every character that Big5 encodes: what a text in Traditional Chinese is made of. */
export function big5Characters(): ReadonlySet<string> {
  const decoder = new TextDecoder('big5');
  const trails = [...range(0x40, 0x7e), ...range(0xa1, 0xfe)];
  const characters = new Set<string>();
  for (const lead of rows.flatMap(([first, last]) => range(first, last))) {
    for (const trail of trails) {
      const extension = (lead === 0xc6 && trail > 0x7e) || (lead === 0xf9 && trail > 0xd5);
      const text = extension ? '' : decoder.decode(Uint8Array.of(lead, trail));
      if (text !== '' && !text.includes('\ufffd')) {
        characters.add(text);
      }
    }
  }
  return characters;
}

function range(first: number, last: number): number[] {
  return Array.from({length: last - first + 1}, (_, index) => first + index);
}
