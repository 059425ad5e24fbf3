/** Something in a diagram that cannot be drawn, with its place and what to write instead. */
export class DiagramError extends Error {
  override name = 'DiagramError';

  /**
   * @param line in the diagram's source, from 1
   * @param expected what to write
   * @param found what is written there
   */
  constructor(
    readonly line: number,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`Expected ${expected}, found ${found}.`);
  }
}
