import {closest} from '../closest';

/** One line number of a listing takes the tab key; arrows lead from there to the others. */
export function onRouteDidUpdate(): void {
  document.addEventListener('keydown', onKeyDown);
}

function onKeyDown(event: KeyboardEvent): void {
  const step = {ArrowUp: -1, ArrowDown: 1}[event.key];
  const number = step && closest(event.target, 'a.line-number');
  if (!number) return;
  const numbers = closest(number, '[data-code]')?.querySelectorAll<HTMLElement>('a.line-number');
  const shown = [...(numbers ?? [])].filter((one) => one.getClientRects().length > 0);
  shown[shown.indexOf(number) + step]?.focus();
  event.preventDefault();
}
