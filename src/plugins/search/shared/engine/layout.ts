/** Which page and which text part each section belongs to, and where each page and part begins. */
export interface Layout {
  sections: number;
  pages: number;
  pageOf: Uint32Array;
  partOf: Uint32Array;
  /** First section of each page, and one more for the end. */
  pageStarts: Uint32Array;
  /** First section of each part. */
  partStarts: Uint32Array;
}

/** @param parts as in the manifest */
export function layOut(parts: readonly number[]): Layout {
  const sections = parts.reduce((sum, part) => sum + (part >> 1), 0);
  const pageStarts: number[] = [];
  const partStarts: number[] = [];
  const pageOf = new Uint32Array(sections);
  const partOf = new Uint32Array(sections);
  let section = 0;
  parts.forEach((part, index) => {
    if (part & 1) pageStarts.push(section);
    partStarts.push(section);
    const end = section + (part >> 1);
    pageOf.fill(pageStarts.length - 1, section, end);
    partOf.fill(index, section, end);
    section = end;
  });
  return {
    sections,
    pages: pageStarts.length,
    pageOf,
    partOf,
    pageStarts: Uint32Array.from([...pageStarts, sections]),
    partStarts: Uint32Array.from(partStarts),
  };
}
