/** What is noted of something kept, beside it. */
export interface Note {
  address: string;
  bytes: number;
  /** Addresses of all files without which it is not whole. */
  needs: string[];
  /** Milliseconds since 1970. */
  at: number;
  /** The script of the page for whose sake it was kept: another one tells of a new build. */
  script: string;
  title: string;
}

const header = 'x-kept';

/** A response to be kept with a note, like the one it was made from. */
export function toRecord(body: ArrayBuffer | string, from: Headers, note: Partial<Note>): Response {
  const headers = new Headers(from);
  // They were said of what was sent, and this is no longer packed.
  headers.delete('content-encoding');
  headers.delete('content-length');
  headers.set(header, encodeURIComponent(JSON.stringify(note)));
  return new Response(body, {headers});
}

export function noteOf(record: Response): Note {
  const note = JSON.parse(decodeURIComponent(record.headers.get(header) ?? '{}')) as Partial<Note>;
  return {address: '', bytes: 0, needs: [], at: 0, script: '', title: '', ...note};
}
