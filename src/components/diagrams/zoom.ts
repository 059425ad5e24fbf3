/** Widest a drawing gets, in times of its own size. */
const most = 8;

/** Around a drawing, in CSS pixels (figure-dialog.island.module.css). */
const padding = 8;

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

/** Zooms the drawing in a scrolling element by its width; moving is the element's own scrolling. */
export function zoomOf(stage: HTMLElement): Zoom {
  return {
    zoomBy(factor, at) {
      const parts = partsOf(stage);
      if (!parts) return;
      const {svg, own} = parts;
      const before = svg.getBoundingClientRect();
      const place = stage.getBoundingClientRect();
      const x = at?.clientX ?? place.left + place.width / 2;
      const y = at?.clientY ?? place.top + place.height / 2;
      const width = Math.min(own.width * most, Math.max(160, before.width * factor));
      svg.style.width = `${width}px`;
      const after = svg.getBoundingClientRect();
      stage.scrollLeft += after.left + ((x - before.left) / before.width) * after.width - x;
      stage.scrollTop += after.top + ((y - before.top) / before.height) * after.height - y;
    },
    fit() {
      const parts = partsOf(stage);
      if (!parts) return;
      const {svg, own} = parts;
      const width = stage.clientWidth - 2 * padding;
      const height = stage.clientHeight - 2 * padding;
      const scale = Math.min(width / own.width, height / own.height);
      svg.style.width = `${Math.floor(own.width * Math.min(scale, 2.5))}px`;
    },
  };
}

function partsOf(stage: HTMLElement) {
  const svg = stage.querySelector('svg');
  return svg ? {svg, own: svg.viewBox.baseVal} : undefined;
}

/** Two fingers pinch. */
export function followFingers(stage: HTMLElement, zoomBy: Zoom['zoomBy']): void {
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
    stage.addEventListener(type, pinch, {passive: false});
  }
}

/** The wheel with Ctrl zooms, dragging moves. */
export function followMouse(stage: HTMLElement, zoomBy: Zoom['zoomBy']): void {
  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey) {
      event.preventDefault();
      zoomBy(Math.exp(-event.deltaY / 200), event);
    }
  };
  const drag = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.buttons === 1) {
      stage.scrollBy(-event.movementX, -event.movementY);
    }
  };
  stage.addEventListener('wheel', wheel, {passive: false});
  stage.addEventListener('pointermove', drag);
}
