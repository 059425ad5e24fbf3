/** Which text part each section belongs to, and where each page and part begins. */
export interface Layout {
  sections: number;
  partOf: number[];
  /** First section of each page, and one more for the end. */
  pageStarts: number[];
  /** First section of each part. */
  partStarts: number[];
}

/** @param parts as in the manifest */
export function layOut(parts: readonly number[]): Layout {
  const pageStarts: number[] = [];
  const partStarts: number[] = [];
  const partOf: number[] = [];
  parts.forEach((part, index) => {
    if (part & 1) pageStarts.push(partOf.length);
    partStarts.push(partOf.length);
    for (let left = part >> 1; left > 0; left -= 1) partOf.push(index);
  });
  const sections = partOf.length;
  return {sections, partOf, pageStarts: [...pageStarts, sections], partStarts};
}
