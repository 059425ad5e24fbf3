/** What was done to a text, or is left to do. */
export interface Note {
  /** Of the source, from 1. */
  line: number;
  found: string;
  /** What stands there now. */
  now: string;
  /** Whether somebody should look: words or looks were lost, or a guess was made. */
  needsPerson?: boolean;
}

/** Why a file could not be imported. */
export interface Obstacle {
  line: number;
  found: string;
  expected: string;
}
