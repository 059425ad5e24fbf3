import {useEffect} from 'react';
import type {RefObject} from 'react';

/** Tells an element's style the height that a phone's keyboard leaves: `--visual-height`. */
export function useVisualHeight(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const viewport = window.visualViewport;
    const tell = () =>
      element.current?.style.setProperty('--visual-height', `${viewport?.height}px`);
    tell();
    viewport?.addEventListener('resize', tell);
    return () => viewport?.removeEventListener('resize', tell);
  }, [element]);
}
