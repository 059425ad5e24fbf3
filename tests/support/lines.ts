import type {Page} from 'playwright-core';

/** A line of text as the browser has broken it. */
export interface Line {
  text: string;
  /** How far its last letter reaches beyond its element, in CSS pixels. */
  beyond: number;
  /** Whether the element ends with it. */
  isLast: boolean;
}

/** The lines of all elements a CSS selector finds, without the space at their ends. */
export function measureLines(page: Page, selector: string): Promise<Line[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const {right} = element.getBoundingClientRect();
      const range = document.createRange();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const lines: {text: string; right: number; bottom: number}[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const letters = node.nodeValue ?? '';
        for (let at = 0; at < letters.length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect();
          if (box.width === 0 || !(letters[at] ?? '').trim()) {
            const line = lines.at(-1);
            if (line) line.text += letters[at] ?? '';
            continue;
          }
          const line = lines.at(-1);
          // Letters of one line overlap in height, whatever their size.
          if (line && box.top < line.bottom - 2) {
            line.text += letters[at] ?? '';
            line.right = box.right;
            line.bottom = Math.max(line.bottom, box.bottom);
          } else {
            lines.push({text: letters[at] ?? '', right: box.right, bottom: box.bottom});
          }
        }
      }
      return lines.map((line, index) => ({
        text: line.text.trim(),
        beyond: line.right - right,
        isLast: index === lines.length - 1,
      }));
    }),
  );
}
