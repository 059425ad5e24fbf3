/** A copy of a drawing that can stand in the same document: no id twice, its name as a label. */
export function copyOf(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('aria-label', drawing.querySelector('title')?.textContent ?? '');
  copy.removeAttribute('aria-labelledby');
  copy.removeAttribute('style');
  for (const element of copy.querySelectorAll('[id]')) {
    element.removeAttribute('id');
  }
  return copy;
}
