/** What an address answered. */
export interface Answer {
  alive: boolean;
  /** The status, or the name of what went wrong before there was one. */
  said: string;
  /** Where the answer came from in the end, without a fragment, if not from the address. */
  moved?: string;
}

/** How to ask. */
export interface Asking {
  /** Who asks, and where to learn why. */
  userAgent: string;
  /** Milliseconds to wait for an answer. */
  patience: number;
}

/** Asks whether an address answers; by HEAD, and, since some refuse that or know no better, then by GET. */
export async function ask(address: string, asking: Asking): Promise<Answer> {
  const answer = await askBy('HEAD', address, asking);
  return answer.alive ? answer : askBy('GET', address, asking);
}

async function askBy(
  method: string,
  address: string,
  {userAgent, patience}: Asking,
): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method,
      headers: {'user-agent': userAgent},
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    const {ok, status, redirected, url} = response;
    return {
      alive: ok,
      said: String(status),
      ...(redirected && ok && {moved: withoutFragment(url)}),
    };
  } catch (error) {
    return {alive: false, said: nameOf(error)};
  }
}

function withoutFragment(address: string): string {
  return address.replace(/#.*/, '');
}

/** `ENOTFOUND`, `CERT_HAS_EXPIRED`, `TimeoutError`: fetch says no more than that it failed, its causes say why. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const {cause} = error;
  if (cause instanceof Error) return nameOf(cause);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.name === 'Error' ? error.message : error.name;
}
