import {spawnSync} from 'node:child_process';

/** What wrk found in its time. */
export interface Load {
  perSecond: number;
  /** Milliseconds within which 99 % were answered. */
  slowest: number;
  /** Bytes of one answer with its headers, on average. */
  size: number;
  /** Connections that broke or got no answer, and answers of another status than expected. */
  errors: number;
}

/** Asks for one address over and over from 16 connections, as a browser does that reads Brotli. */
export function load(address: string, seconds: number, expected: number): Load {
  const {stdout, stderr, status} = spawnSync(
    process.env['WRK_PATH'] ?? 'wrk',
    [
      '-t1',
      '-c16',
      `-d${seconds}s`,
      '--latency',
      '-H',
      'Accept-Encoding: gzip, deflate, br',
      address,
    ],
    {encoding: 'utf8'},
  );
  if (status !== 0) {
    throw new Error(`Expected wrk (Debian: wrk) to ask for ${address}, found: ${stderr || stdout}`);
  }
  return readReport(stdout, expected >= 400);
}

const units: Readonly<Record<string, number>> = {B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3};
const times: Readonly<Record<string, number>> = {us: 0.001, ms: 1, s: 1000};

/** Reads what wrk prints. It counts answers of 400 and more, which an address that leads nowhere must have. */
export function readReport(report: string, isErrorExpected: boolean): Load {
  const number = (pattern: RegExp) => Number(pattern.exec(report)?.[1] ?? 0);
  const requests = number(/(\d+) requests in/);
  const [, time = 0, unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(report) ?? [];
  const [, read = 0, prefix = ''] = /requests in [^,]*, ([\d.]+)([KMG]?B) read/.exec(report) ?? [];
  const [, ...broken] =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(report) ?? [];
  const refused = number(/Non-2xx or 3xx responses: (\d+)/);
  const unexpected = isErrorExpected ? requests - refused : refused;
  return {
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    slowest: Number(time) * (times[unit] ?? 0),
    size: requests > 0 ? (Number(read) * (units[prefix] ?? 0)) / requests : 0,
    errors: broken.reduce((sum, count) => sum + Number(count), unexpected),
  };
}
