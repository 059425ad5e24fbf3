/** What a button does: to the first step, one back, play on or pause, one on, the whole path. */
export type Act = 'first' | 'back' | 'play' | 'next' | 'all';

/** Milliseconds a step stands while the path plays. */
const stepTime = 1600;

/**
 * Goes along the path of a figure, which holds all there is to show (PacketPath.tsx).
 * @param act where to; to where the slider stands if it is not told
 */
export function go(figure: HTMLElement, act?: Act): void {
  const slider = one<HTMLInputElement>(figure, 'input');
  const at = slider.valueAsNumber;
  const steps = Number(slider.max);
  if (act === 'play') {
    const on = figure.dataset['timer'] === undefined;
    if (on && at >= steps - 1) goTo(figure, 0);
    play(figure, on);
    return;
  }
  const to = {first: 0, back: at - 1, next: at < steps ? at + 1 : 0, all: steps};
  goTo(figure, act ? to[act] : at);
}

/** Shows a step, from 0; as many as there are steps means all of them. Playing ends with the last. */
function goTo(figure: HTMLElement, to: number, keepsPlaying = false): void {
  const steps = Number(one<HTMLInputElement>(figure, 'input').max);
  const at = Math.max(0, Math.min(steps, to));
  if (!keepsPlaying || at >= steps - 1) play(figure, false);
  show(figure, at);
}

function play(figure: HTMLElement, on: boolean): void {
  clearInterval(Number(figure.dataset['timer']));
  delete figure.dataset['timer'];
  if (on) {
    const next = () => goTo(figure, one<HTMLInputElement>(figure, 'input').valueAsNumber + 1, true);
    figure.dataset['timer'] = String(setInterval(next, stepTime));
  }
  const button = one(figure, '[data-act=play]');
  const {label = button.title, playing = ''} = button.dataset;
  button.dataset['label'] = label;
  button.toggleAttribute('data-on', on);
  button.title = on ? playing : label;
  one(figure, '[role=status]').setAttribute('aria-live', on ? 'off' : 'polite');
}

/** Marks what is before, at and after a step, and shows the step's words. */
function show(figure: HTMLElement, at: number): void {
  const list = one(figure, 'ol[data-step]');
  const items = [...list.children] as HTMLElement[];
  const item = items[at];
  const packet = item?.dataset['packet'] ?? '';
  const count = list.dataset['step']?.replace('{step}', String(at + 1)) ?? '';
  for (const part of figure.querySelectorAll<SVGElement>('[data-steps]')) {
    const steps = part.dataset['steps']?.split(' ').map(Number) ?? [];
    part.dataset['when'] = steps.includes(at) ? 'now' : (steps[0] ?? 0) > at ? 'later' : '';
  }
  for (const way of figure.querySelectorAll<SVGElement>('svg [data-packet]')) {
    way.dataset['when'] = !item ? '' : way.dataset['packet'] === packet ? 'now' : 'later';
    const pieces = [...way.querySelectorAll('[data-steps] > [pathLength]')];
    const line = pieces.map((piece) => piece.getAttribute('d')).join('');
    way.querySelector('[data-ghost]')?.setAttribute('d', line);
  }
  for (const other of items) {
    if (other === item) other.setAttribute('aria-current', 'step');
    else other.removeAttribute('aria-current');
  }
  if (item) list.scrollTop = item.offsetTop - list.offsetTop - 32;

  const [whole, step] = one(figure, '[role=status]').children as unknown as HTMLElement[];
  if (whole && step) {
    whole.hidden = item !== undefined;
    step.hidden = !item;
    step.dataset['packet'] = packet;
    const names = items.slice(0, at + 1).flatMap((each) => each.querySelector('[data-name]') ?? []);
    one(step, 'p').textContent = `${count} · ${names.at(-1)?.textContent}`;
    one(step, 'div').replaceChildren(...(item?.cloneNode(true).childNodes ?? []));
  }

  const slider = one<HTMLInputElement>(figure, 'input');
  slider.valueAsNumber = at;
  const place = item ? `${count}: ${one(item, 'strong').textContent}` : slider.dataset['all'];
  slider.setAttribute('aria-valuetext', place ?? '');
  for (const name of ['first', 'back']) {
    one(figure, `[data-act=${name}]`).setAttribute('aria-disabled', String(at === 0));
  }
  one(figure, '[data-act=all]').setAttribute('aria-pressed', String(!item));
}

function one<T extends HTMLElement>(root: ParentNode, selector: string): T {
  return root.querySelector(selector) as T;
}
