/** Which text part each section belongs to, and where each page and part begins. */
export interface Layout {
  sections: number;
  partOf: Uint32Array;
  /** First section of each page, and one more for the end. */
  pageStarts: number[];
  /** First section of each part. */
  partStarts: number[];
}

/** @param parts as in the manifest */
export function layOut(parts: readonly number[]): Layout {
  const sections = parts.reduce((sum, part) => sum + (part >> 1), 0);
  const pageStarts: number[] = [];
  const partStarts: number[] = [];
  const partOf = new Uint32Array(sections);
  let section = 0;
  parts.forEach((part, index) => {
    if (part & 1) pageStarts.push(section);
    partStarts.push(section);
    partOf.fill(index, section, (section += part >> 1));
  });
  return {
    sections,
    partOf,
    pageStarts: [...pageStarts, sections],
    partStarts,
  };
}
