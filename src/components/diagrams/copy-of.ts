/** The drawing's accessible name. */
export function nameOf(drawing: SVGSVGElement): string {
  return drawing.querySelector('title')?.textContent ?? '';
}

/** A copy of a drawing that can stand in the same document: no id twice, its name as a label. */
export function copyOf(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('aria-label', nameOf(drawing));
  copy.removeAttribute('aria-labelledby');
  copy.removeAttribute('style');
  for (const element of copy.querySelectorAll('[id]')) {
    element.removeAttribute('id');
  }
  return copy;
}
