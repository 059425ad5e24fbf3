/** How one of a Service's rules deals: the share it takes of what reaches it, and of all connections. */
export interface Chance {
  /** The rule takes 1 of so many that reach it; 1 for the last, which has no `--probability`. */
  oneOf: number;
  /** What reaches the rule, as a fraction of all: `2/3`, or `1`. */
  reached: string;
  /** Of all connections. */
  share: string;
  /** What `--probability` is given; empty for the last, which has none. */
  probability: string;
}

/**
 * The rules of a KUBE-SVC chain with so many endpoints: 1/n, 1/(n-1) … so that each endpoint gets 1/n of all connections.
 * Ten digits behind the point, as kube-proxy 1.20 writes them (pkg/proxy/iptables/proxier.go); those of 2018 wrote five.
 */
export function serviceChances(endpoints: number): Chance[] {
  return Array.from({length: endpoints}, (_, index) => {
    const left = endpoints - index;
    return {
      oneOf: left,
      reached: index === 0 ? '1' : `${left}/${endpoints}`,
      share: endpoints === 1 ? '1' : `1/${endpoints}`,
      probability: left === 1 ? '' : (1 / left).toFixed(10),
    };
  });
}
