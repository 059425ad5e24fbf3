import {deserialize, serialize} from 'bson';
import type {Document} from './commands';

/** One request as it came: the command, the database it is for, and how many bytes it took. */
export interface Request {
  id: number;
  database: string;
  command: Document;
  bytes: number;
  /** Whether the answer's documents come one by one, as before there were commands for cursors. */
  legacy: boolean;
}

const opQuery = 2004;
const opGetMore = 2005;

/**
 * Takes the complete requests off the front of what a connection has sent so far. Understands what
 * drivers of 2018 send: OP_QUERY on `$cmd` for commands, and OP_GET_MORE, which mgo still uses for
 * the rest of an aggregation. https://github.com/mongodb/specifications: a message is a header of
 * four int32 (length, id, response to, opcode), an int32, and the name of a collection.
 */
export function takeRequests(received: Buffer): {requests: Request[]; rest: Buffer} {
  const requests: Request[] = [];
  let rest = received;
  while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
    const message = rest.subarray(0, rest.readInt32LE(0));
    rest = rest.subarray(message.length);
    requests.push(requestOf(message));
  }
  return {requests, rest};
}

function requestOf(message: Buffer): Request {
  const opcode = message.readInt32LE(12);
  const nameEnd = message.indexOf(0, 20);
  const [database = '', ...collection] = message.toString('utf8', 20, nameEnd).split('.');
  const request = {id: message.readInt32LE(4), database, bytes: message.length};
  switch (opcode) {
    case opQuery: {
      const body = deserialize(message.subarray(nameEnd + 9));
      return {...request, command: (body['$query'] ?? body) as Document, legacy: false};
    }
    case opGetMore: {
      const getMore = Number(message.readBigInt64LE(nameEnd + 5));
      return {...request, command: {getMore, collection: collection.join('.')}, legacy: true};
    }
    default:
      throw new Error(`Expected OP_QUERY (2004) or OP_GET_MORE (2005), found ${opcode}.`);
  }
}

/** An OP_REPLY (1) to the request `id` that holds these documents and leaves no cursor open. */
export function reply(id: number, documents: readonly Document[]): Buffer {
  const bodies = documents.map((document) => serialize(document));
  const length = bodies.reduce((sum, body) => sum + body.length, 36);
  const header = Buffer.alloc(36);
  header.writeInt32LE(length, 0);
  header.writeInt32LE(id, 8);
  header.writeInt32LE(1, 12);
  header.writeInt32LE(8, 16); // AwaitCapable, as every server says
  header.writeInt32LE(bodies.length, 32);
  return Buffer.concat([header, ...bodies]);
}
