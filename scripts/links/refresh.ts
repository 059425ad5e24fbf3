import {ask, type Answer, type Asking} from './ask';
import type {Entry} from './entry';

/** How politely to ask. */
export interface Manners extends Asking {
  /** Hosts to ask at a time; each is asked one thing at a time. */
  atOnce: number;
  /** Milliseconds between two questions to a host. */
  pause: number;
}

/**
 * Asks for every address, a host's own one after the other.
 * @param heard is told of each answer as it comes
 */
export async function askAll(
  addresses: readonly string[],
  manners: Manners,
  heard: (address: string, answer: Answer) => void,
): Promise<void> {
  const byHost = new Map<string, string[]>();
  for (const address of addresses) {
    const {host} = new URL(address);
    byHost.set(host, [...(byHost.get(host) ?? []), address]);
  }
  // The longest first: it decides when all is done.
  const queue = [...byHost.values()].toSorted((one, other) => other.length - one.length).values();
  const worker = async () => {
    for (const ofHost of queue) {
      for (const [index, address] of ofHost.entries()) {
        if (index > 0) await new Promise((resolve) => setTimeout(resolve, manners.pause));
        heard(address, await ask(address, manners));
      }
    }
  };
  await Promise.all(Array.from({length: manners.atOnce}, worker));
}

/** An entry after an answer: when it last was alive stays, if it is not. */
export function answered({moved: _, failed: __, ...entry}: Entry, answer: Answer, today: string) {
  return answer.alive
    ? {...entry, seen: today, ...(answer.moved !== undefined && {moved: answer.moved})}
    : {...entry, failed: `${today} ${answer.said}`};
}
