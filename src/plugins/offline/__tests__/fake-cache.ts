/** A cache in memory, as far as the worker uses one: what is put is kept as it was then. */
export class FakeCache {
  readonly #entries = new Map<string, {body: ArrayBuffer; headers: Headers; status: number}>();

  /** What `put` throws, if it is to fail. */
  failure: Error | undefined;

  /** Addresses in the order they were put. */
  readonly order: string[] = [];

  get addresses(): string[] {
    return [...this.#entries.keys()];
  }

  match(address: string): Promise<Response | undefined> {
    const entry = this.#entries.get(address);
    return Promise.resolve(entry && new Response(entry.body, entry));
  }

  async put(address: string, response: Response): Promise<void> {
    if (this.failure) throw this.failure;
    const {headers, status} = response;
    this.#entries.set(address, {body: await response.arrayBuffer(), headers, status});
    this.order.push(address);
  }

  delete(address: string): Promise<boolean> {
    return Promise.resolve(this.#entries.delete(address));
  }

  keys(): Promise<{url: string}[]> {
    return Promise.resolve(this.addresses.map((url) => ({url: new URL(url, 'https://x').href})));
  }

  matchAll(): Promise<Response[]> {
    return Promise.resolve(
      [...this.#entries.values()].map((entry) => new Response(entry.body, entry)),
    );
  }
}
