import {Aggregator, Query} from 'mingo';

/** A BSON document as this side handles it. */
export type Document = Record<string, unknown>;

/** How many documents a server sends before it is asked for more. */
const firstBatch = 101;

/** The handful of MongoDB's commands that the lab's client uses, over documents in memory. */
export class Engine {
  readonly #collections = new Map<string, Document[]>();
  readonly #cursors = new Map<number, Document[]>();

  /** Answers one command of the database `database`, as a server of version 3.4 words it. */
  run(database: string, command: Document): Document {
    const [name = '', target] = Object.entries(command)[0] ?? [];
    switch (name.toLowerCase()) {
      case 'ismaster':
        return {ismaster: true, maxWireVersion: 5, minWireVersion: 0, ok: 1};
      // mgo asks for one on every connection, in case someone will log in.
      case 'getnonce':
        return {nonce: '0'.repeat(16), ok: 1};
      case 'ping':
        return {ok: 1};
      case 'drop':
        this.#collections.delete(`${database}.${String(target)}`);
        return {ok: 1};
      case 'insert': {
        const documents = command['documents'] as Document[];
        this.#collection(`${database}.${String(target)}`).push(...documents);
        return {n: documents.length, ok: 1};
      }
      case 'find':
        return this.#answer(`${database}.${String(target)}`, this.#find(database, command));
      case 'aggregate':
        return this.#answer(`${database}.${String(target)}`, this.#aggregate(database, command));
      case 'getmore': {
        const id = Number(target);
        const nextBatch = this.#cursors.get(id) ?? [];
        this.#cursors.delete(id);
        return {
          cursor: {id: 0n, ns: `${database}.${String(command['collection'])}`, nextBatch},
          ok: 1,
        };
      }
      default:
        return {ok: 0, code: 59, errmsg: `no such command: '${name}'`};
    }
  }

  #collection(name: string): Document[] {
    const collection = this.#collections.get(name) ?? [];
    this.#collections.set(name, collection);
    return collection;
  }

  #find(database: string, command: Document): Document[] {
    const source = this.#collection(`${database}.${String(command['find'])}`);
    const found = new Query(command['filter'] ?? {}).find<Document>(source);
    return (command['sort'] ? found.sort(command['sort'] as Record<string, 1 | -1>) : found).all();
  }

  #aggregate(database: string, command: Document): Document[] {
    return new Aggregator(command['pipeline'] as Document[], {
      collectionResolver: (name) => this.#collection(`${database}.${name}`),
    }).run<Document>(this.#collection(`${database}.${String(command['aggregate'])}`));
  }

  #answer(ns: string, documents: Document[]): Document {
    const rest = documents.slice(firstBatch);
    const id = rest.length > 0 ? this.#cursors.size + 1 : 0;
    if (id > 0) {
      this.#cursors.set(id, rest);
    }
    return {cursor: {id: BigInt(id), ns, firstBatch: documents.slice(0, firstBatch)}, ok: 1};
  }
}
