/**
 * `server.ts LOG`: a stand-in for mongod on 127.0.0.1:27017. It speaks enough of MongoDB's wire
 * protocol for mgo.v2, answers with mingo, and logs each data command as a line of JSON: what was
 * asked, how many documents went back, and how many bytes went each way.
 */
import {appendFileSync} from 'node:fs';
import net from 'node:net';
import {Engine, type Document} from './commands';
import {reply, takeRequests, type Request} from './protocol';

const engine = new Engine();
const log = process.argv[2] ?? '/dev/stdout';

/** The documents of a cursor's answer; undefined for commands that answer otherwise. */
function documentsOf(answer: Document): Document[] | undefined {
  const cursor = answer['cursor'] as {firstBatch?: Document[]; nextBatch?: Document[]} | undefined;
  return cursor?.firstBatch ?? cursor?.nextBatch;
}

function record({command, bytes}: Request, documents: Document[], answered: number): void {
  const [name = '', target] = Object.entries(command)[0] ?? [];
  const collection = name === 'getMore' ? command['collection'] : target;
  const what = command['filter'] ?? command['pipeline'] ?? {};
  const entry = {name, collection, what, documents: documents.length, asked: bytes, answered};
  appendFileSync(log, `${JSON.stringify(entry)}\n`);
}

net
  .createServer((connection) => {
    let received = Buffer.alloc(0);
    connection.on('error', () => connection.destroy());
    connection.on('data', (data) => {
      const {requests, rest} = takeRequests(Buffer.concat([received, data]));
      received = Buffer.from(rest);
      for (const request of requests) {
        const answer = engine.run(request.database, request.command);
        const documents = documentsOf(answer);
        const message = reply(request.id, request.legacy ? (documents ?? []) : [answer]);
        if (documents) {
          record(request, documents, message.length);
        }
        connection.write(message);
      }
    });
  })
  .listen(27017, '127.0.0.1');
