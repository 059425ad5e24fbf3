import {request} from 'node:http';
import type {IncomingHttpHeaders} from 'node:http';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it came: compressed, if it is. */
  body: Buffer;
}

export interface Question {
  method?: string;
  headers?: Record<string, string>;
}

/** Asks a server for an address exactly as it is written, following and unpacking nothing. */
export function ask(
  origin: string,
  path: string,
  {method = 'GET', headers = {}}: Question = {},
): Promise<Answer> {
  const {hostname, port} = new URL(origin);
  // Behind what is refused nginx may close.
  const agent = /^(GET|HEAD)$/.test(method) ? undefined : false;
  return new Promise((resolve, reject) => {
    request({hostname, port, path, method, headers, agent}, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
    })
      .on('error', reject)
      .end();
  });
}
