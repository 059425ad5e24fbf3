import {describe, expect, it} from 'vitest';
import {readReport} from '../wrk';

const report = `Running 5s test @ http://127.0.0.1:4320/2018
  1 threads and 16 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   500.00us  250.00us   9.00ms   90.00%
    Req/Sec    20.00k     2.00k   25.00k    70.00%
  Latency Distribution
     50%  450.00us
     99%    1.25ms
  100000 requests in 5.00s, 1.00GB read
`;

describe('what wrk prints', () => {
  it('tells how many answers a second, how late and how big', () => {
    const {perSecond, slowest, size, errors} = readReport(
      `${report}Requests/sec:  20000.50\n`,
      false,
    );
    expect({perSecond, slowest, errors}).toEqual({perSecond: 20000.5, slowest: 1.25, errors: 0});
    expect(Math.round(size)).toBe(10737);
  });

  it('tells of broken connections and of answers that should have been others', () => {
    const broken = '  Socket errors: connect 1, read 2, write 0, timeout 3\n';
    const refused = '  Non-2xx or 3xx responses: 10\n';
    expect(readReport(report + broken + refused, false).errors).toBe(16);
  });

  it('counts for an address that leads nowhere the answers that lead somewhere', () => {
    const refused = (count: number) => `  Non-2xx or 3xx responses: ${count}\n`;
    expect(readReport(report + refused(100_000), true).errors).toBe(0);
    expect(readReport(report + refused(99_990), true).errors).toBe(10);
  });
});
