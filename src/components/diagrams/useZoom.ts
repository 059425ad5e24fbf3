import {useCallback, useEffect, type RefObject} from 'react';

/** Widest a drawing gets, in times of its own size. */
const most = 8;

export interface Zoom {
  /** Multiplies the drawing's size, keeping what is in the middle (or at a point of the window) where it is. */
  zoomBy: (factor: number, at?: Point) => void;
  /** Shows the whole drawing, as large as it can be. */
  fit: () => void;
}

interface Point {
  clientX: number;
  clientY: number;
}

/**
 * Zooms the drawing in a scrolling element by its width; moving is the element's own scrolling, by touch, wheel and arrow
 * keys, and by dragging with the mouse. Two fingers pinch.
 */
export function useZoom(stage: RefObject<HTMLElement | null>): Zoom {
  const zoomBy = useCallback(
    (factor: number, at?: Point) => {
      const parts = partsOf(stage);
      if (!parts) return;
      const {frame, svg, own} = parts;
      const before = svg.getBoundingClientRect();
      const place = frame.getBoundingClientRect();
      const x = at?.clientX ?? place.left + place.width / 2;
      const y = at?.clientY ?? place.top + place.height / 2;
      const width = Math.min(own.width * most, Math.max(160, before.width * factor));
      svg.style.width = `${width}px`;
      const after = svg.getBoundingClientRect();
      frame.scrollLeft += after.left + ((x - before.left) / before.width) * after.width - x;
      frame.scrollTop += after.top + ((y - before.top) / before.height) * after.height - y;
    },
    [stage],
  );

  const fit = useCallback(() => {
    const parts = partsOf(stage);
    if (!parts) return;
    const {frame, svg, own} = parts;
    const scale = Math.min(frame.clientWidth / own.width, frame.clientHeight / own.height);
    svg.style.width = `${Math.floor(own.width * Math.min(scale, 2.5))}px`;
  }, [stage]);

  useEffect(() => {
    const frame = stage.current;
    if (!frame) return undefined;
    const stop = new AbortController();
    followFingers(frame, zoomBy, stop.signal);
    followMouse(frame, zoomBy, stop.signal);
    return () => stop.abort();
  }, [stage, zoomBy]);

  return {zoomBy, fit};
}

function partsOf(stage: RefObject<HTMLElement | null>) {
  const frame = stage.current;
  const svg = frame?.querySelector('svg');
  return frame && svg ? {frame, svg, own: svg.viewBox.baseVal} : undefined;
}

function followFingers(frame: HTMLElement, zoomBy: Zoom['zoomBy'], signal: AbortSignal): void {
  let apart = 0;
  const pinch = (event: TouchEvent) => {
    const [one, two] = event.touches;
    if (!one || !two) {
      apart = 0;
      return;
    }
    event.preventDefault();
    const now = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
    if (apart > 0) {
      zoomBy(now / apart, {
        clientX: (one.clientX + two.clientX) / 2,
        clientY: (one.clientY + two.clientY) / 2,
      });
    }
    apart = now;
  };
  for (const type of ['touchstart', 'touchmove', 'touchend'] as const) {
    frame.addEventListener(type, pinch, {passive: false, signal});
  }
}

function followMouse(frame: HTMLElement, zoomBy: Zoom['zoomBy'], signal: AbortSignal): void {
  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey) {
      event.preventDefault();
      zoomBy(Math.exp(-event.deltaY / 200), event);
    }
  };
  const drag = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.buttons === 1) {
      frame.scrollBy(-event.movementX, -event.movementY);
    }
  };
  frame.addEventListener('wheel', wheel, {passive: false, signal});
  frame.addEventListener('pointermove', drag, {signal});
}
