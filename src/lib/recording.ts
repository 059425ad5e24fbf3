import type {TraceEvent} from './trace';

/** What a run saw, on what machine. */
export interface Seen {
  /** A light lab is replayed on every check, a heavy one by its own command. */
  class: 'light' | 'heavy';
  environment: Environment;
  masks: Mask[];
  checks: Check[];
  steps: Step[];
  /** What the kernel told of the packets a command sent, by the trace's name. */
  traces: Record<string, TraceEvent[]>;
}

/** What a lab's run left behind: one JSON file a lab, `labs/<lab>/recording.json`, reviewed like code. */
export interface Recording extends Seen {
  /** Of everything the run depends on: the lab's own files and the library. Another one means the recording is stale. */
  source: string;
  /** Of all that follows. Another one means it was edited by hand. */
  digest: string;
}

/** The machine a lab ran on. */
export interface Environment {
  /** Day of the run, `YYYY-MM-DD`. */
  date: string;
  /** `uname -r`. */
  kernel: string;
  /** The distribution's name and version. */
  system: string;
  /** Version of the Debian package each tool came from, by tool. */
  tools: Record<string, string>;
}

/** What may differ between two runs; stands aside when they are compared, never on the page. */
export interface Mask {
  /** A step's name or a trace's, or `*` for all. */
  step: string;
  /** A JavaScript regular expression, applied with flags `gm`. */
  pattern: string;
  text: string;
  why: string;
}

/** A claim the lab makes about what it saw. */
export interface Check {
  claim: string;
  holds: boolean;
}

export interface Step {
  name: string;
  /** The network namespace it ran in; empty for the machine itself. */
  host: string;
  commands: Command[];
}

export interface Command {
  command: string;
  stdout: string;
  stderr: string;
  status: number;
}
