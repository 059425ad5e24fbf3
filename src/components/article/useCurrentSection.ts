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
    const headings = ids.flatMap((id) => document.getElementById(id) ?? []);
    const update = () => {
      const line = window.innerHeight * readingLine;
      const above = headings.filter((heading) => heading.getBoundingClientRect().top <= line);
      setCurrent(above.at(-1)?.id ?? null);
    };
    // Told each time a heading crosses the line, instead of on every scroll.
    const observer = new IntersectionObserver(update, {
      rootMargin: `0px 0px -${100 - readingLine * 100}% 0px`,
    });
    headings.forEach((heading) => observer.observe(heading));
    return () => observer.disconnect();
  }, [ids]);
  return current;
}
