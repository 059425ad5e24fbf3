/** What could not be had while a query was answered. */
export class Problems {
  readonly #messages = new Set<string>();

  /** The value, or undefined with the failure noted. */
  async orNothing<Value>(promised: Promise<Value> | undefined): Promise<Value | undefined> {
    try {
      return await promised;
    } catch (error) {
      this.#messages.add((error as Error).message);
      return undefined;
    }
  }

  list(): string[] {
    return [...this.#messages].sort();
  }
}
