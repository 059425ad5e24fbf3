import {useEffect, useState} from 'react';

/** The reading line: a section begins when its heading has risen above a third of the window. */
const readingLine = 0.33;

/**
 * The id of the section being read: the last heading above the reading line; null before the first, and on the server.
 * @param ids of the headings, in the order of the page
 */
export function useCurrentSection(ids: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const above = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const {target, isIntersecting} of entries) {
          if (isIntersecting) {
            above.add(target.id);
          } else {
            above.delete(target.id);
          }
        }
        setCurrent(ids.findLast((id) => above.has(id)) ?? null);
      },
      // All that is above the line, however far: a jump across the whole page crosses it, too.
      {rootMargin: `1000000px 0px -${100 - readingLine * 100}% 0px`},
    );
    ids
      .flatMap((id) => document.getElementById(id) ?? [])
      .forEach((heading) => observer.observe(heading));
    return () => observer.disconnect();
  }, [ids]);
  return current;
}
