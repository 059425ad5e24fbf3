/**
 * Refuses a figure's props with what was expected and found; the build stops and names the component.
 * @throws unless the condition holds.
 */
export function expectProps(
  component: string,
  holds: boolean,
  expected: string,
  found: unknown,
): asserts holds {
  if (!holds) {
    throw new Error(
      `<${component}>: expected ${expected}, found ${JSON.stringify(found) ?? 'nothing'}.`,
    );
  }
}
