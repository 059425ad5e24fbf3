/**
 * Tells what a box holds whenever it is meant: while an input method composes, the search waits. Chrome sends the last
 * change before the end of the composition, Safari after it.
 * @returns a function that ends it
 */
export function onSettledText(box: HTMLInputElement, tell: (text: string) => void): () => void {
  const settle = (event: Event) => {
    if (!(event as Partial<InputEvent>).isComposing) tell(box.value);
  };
  box.addEventListener('input', settle);
  box.addEventListener('compositionend', settle);
  return () => {
    box.removeEventListener('input', settle);
    box.removeEventListener('compositionend', settle);
  };
}

/** Writes a text into a box. The same text again would end what is being composed there. */
export function writeInto(box: HTMLInputElement | null, text: string): void {
  if (box && box.value !== text) box.value = text;
}
