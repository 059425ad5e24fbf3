import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Recording} from '../lib/recording';

/** The recordings beside the labs, read once for a build. */
export interface RecordingsOptions {
  /** Absolute path of `labs/`. */
  directory: string;
  /** Changes with any recording: it stands in the plugin's options so that no cached page keeps an old one. */
  version: string;
}

/** Where the recordings are and which they are. */
export function recordingsOptions(directory: string): RecordingsOptions {
  const digests = labNames(directory).map(
    (lab) => `${lab} ${readRecording(directory, lab)?.digest ?? ''}`,
  );
  return {directory, version: digests.join('\n')};
}

/** The labs that have a recording. */
export function labNames(directory: string): string[] {
  return existsSync(directory)
    ? readdirSync(directory)
        .filter((lab) => existsSync(path.join(directory, lab, 'recording.json')))
        .toSorted()
    : [];
}

/** A lab's recording; undefined where there is none. */
export function readRecording(directory: string, lab: string): Recording | undefined {
  const file = path.join(directory, lab, 'recording.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Recording) : undefined;
}

/** Every recording, by its lab. */
export function readRecordings(directory: string): Record<string, Recording> {
  return Object.fromEntries(
    labNames(directory).flatMap((lab) => {
      const recording = readRecording(directory, lab);
      return recording ? [[lab, recording]] : [];
    }),
  );
}
