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

/** Whether any listing inside an element is, or was before it was wrapped, wider than its window. */
export function useOverflow(block: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const listings = [...(block.current?.querySelectorAll('pre') ?? [])];
    const observer = new ResizeObserver(() => {
      setOverflows((before) => before || listings.some((pre) => pre.scrollWidth > pre.clientWidth));
    });
    listings.forEach((pre) => observer.observe(pre));
    return () => observer.disconnect();
  }, [block]);
  return overflows;
}
