import {closest} from '../closest';

/** Opens the drawing of a figure in a dialog when its button is pressed; the dialog is fetched when it is first wanted. */
export function onRouteDidUpdate(): void {
  document.addEventListener('click', onClick);
}

function onClick({target}: Event): void {
  const button = closest(target, '[data-enlarge]');
  const drawing = closest(button, 'figure')?.querySelector<SVGSVGElement>('svg[role=img]');
  if (drawing) {
    import('./figure-dialog').then(
      ({openFigure}) => openFigure(drawing),
      // Offline: the figure is there, if small.
      () => undefined,
    );
  }
}
