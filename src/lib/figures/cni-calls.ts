export interface CniPlugin {
  type: string;
  /** The IPAM plugin it calls, such as `host-local`. */
  ipam?: string;
  /** What it adds to the result, such as `eth0 10.244.0.2/24`. */
  result?: string;
}

export interface CniRun {
  command: 'ADD' | 'DEL';
  /** The chain, in the order of the configuration list. */
  plugins: readonly CniPlugin[];
}

/** One message; `from` and `to` are participants: `kubelet`, `runtime`, or a plugin's type. */
export interface CniCall {
  from: string;
  to: string;
  kind: 'sandbox' | 'namespace' | 'call' | 'result' | 'done';
  /** A plugin's command, with what it is given; or its result. */
  text: string;
}

/** Who takes part, left to right. */
export function participants({plugins}: CniRun): string[] {
  const called = plugins.flatMap(({type, ipam}) => (ipam ? [type, ipam] : [type]));
  return ['kubelet', 'runtime', ...new Set(called)];
}

/**
 * The calls from the kubelet's wish for a sandbox to its end, as the CNI specification orders them (1.0.0, section 3 and 4):
 * ADD goes through the list forwards and hands each plugin the result so far, DEL goes backwards.
 */
export function cniCalls({command, plugins}: CniRun): CniCall[] {
  const add = command === 'ADD';
  const order = add ? plugins : plugins.toReversed();
  const calls = order.flatMap(({type, ipam, result = ''}, index): CniCall[] => {
    const given = add && index > 0 ? ' + prevResult' : '';
    const call = (from: string, to: string, text: string): CniCall => ({
      from,
      to,
      kind: 'call',
      text,
    });
    const back = (from: string, to: string, text: string): CniCall => ({
      from,
      to,
      kind: 'result',
      text,
    });
    return [
      call('runtime', type, `${command}${given}`),
      ...(ipam ? [call(type, ipam, command), back(ipam, type, add ? 'ips, routes' : '')] : []),
      back(type, 'runtime', add ? result : ''),
    ];
  });
  const sandbox = (
    kind: CniCall['kind'],
    text: string,
    from = 'runtime',
    to = 'runtime',
  ): CniCall => ({
    from,
    to,
    kind,
    text,
  });
  return [
    sandbox('sandbox', add ? 'RunPodSandbox' : 'StopPodSandbox', 'kubelet', 'runtime'),
    ...(add ? [sandbox('namespace', '')] : []),
    ...calls,
    ...(add ? [] : [sandbox('namespace', '')]),
    sandbox('done', '', 'runtime', 'kubelet'),
  ];
}
