import {useEffect, useState, useSyncExternalStore, type RefObject} from 'react';

const key = 'rings.code.wrap';
const changed = 'rings:code-wrap';

function subscribe(listener: () => void): () => void {
  window.addEventListener(changed, listener);
  window.addEventListener('storage', listener);
  return () => {
    window.removeEventListener(changed, listener);
    window.removeEventListener('storage', listener);
  };
}

/** Storage may be refused altogether; then nothing is remembered. */
function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Whether long lines are wrapped, on this device and in every listing, until the reader says otherwise. */
export function useWrap(): [wrap: boolean, setWrap: (wrap: boolean) => void] {
  const wrap = useSyncExternalStore(
    subscribe,
    () => read() === 'yes',
    () => false,
  );
  return [
    wrap,
    (next) => {
      try {
        localStorage.setItem(key, next ? 'yes' : 'no');
      } catch {
        return;
      }
      window.dispatchEvent(new Event(changed));
    },
  ];
}

/** Whether any listing inside an element is wider than its window; while it is wrapped, whether it was. */
export function useOverflow(block: RefObject<HTMLElement | null>, wrap: boolean): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const listings = [...(block.current?.querySelectorAll('pre') ?? [])];
    const observer = new ResizeObserver(() => {
      setOverflows((before) =>
        wrap ? before : listings.some((pre) => pre.scrollWidth > pre.clientWidth),
      );
    });
    listings.forEach((pre) => observer.observe(pre));
    return () => observer.disconnect();
  }, [block, wrap]);
  return overflows;
}
