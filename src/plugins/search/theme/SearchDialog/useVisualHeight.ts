import {useEffect} from 'react';

/** Tells an element's style the height that a phone's keyboard leaves: `--visual-height`. */
export function useVisualHeight({style}: HTMLElement): void {
  useEffect(() => {
    const viewport = window.visualViewport;
    const tell = () => style.setProperty('--visual-height', `${viewport?.height}px`);
    tell();
    viewport?.addEventListener('resize', tell);
    return () => viewport?.removeEventListener('resize', tell);
  }, [style]);
}
