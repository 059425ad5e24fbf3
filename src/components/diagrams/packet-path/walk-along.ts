/** What a button does: to the first step, one back, play on or pause, one on, the whole path. */
export type Act = 'first' | 'back' | 'play' | 'next' | 'all';

/** Milliseconds a step stands while the path plays. */
const stepTime = 1600;

/**
 * Lets a reader walk along the path a figure shows, by its buttons, its slider and the keyboard. The figure holds all
 * there is to show (PathAtRest.server.tsx); walking marks where one is. It never moves unasked.
 * @returns what ends it.
 */
export function walkAlong(figure: HTMLElement): () => void {
  const stop = new AbortController();
  let playing: ReturnType<typeof setInterval> | undefined;

  const play = (on: boolean) => {
    clearInterval(playing);
    playing = on ? setInterval(() => go(slider().valueAsNumber + 1, true), stepTime) : undefined;
    const button = one(figure, '[data-act=play]');
    const {label = button.ariaLabel ?? '', playing: other = ''} = button.dataset;
    button.dataset['label'] = label;
    button.toggleAttribute('data-on', on);
    button.ariaLabel = button.title = on ? other : label;
    one(figure, '[role=status]').ariaLive = on ? 'off' : 'polite';
  };
  const slider = () => one<HTMLInputElement>(figure, 'input');
  /** Shows a step, from 0; as many as there are steps means all of them. Playing ends with the last. */
  const go = (to: number, keepsPlaying = false) => {
    const steps = Number(slider().max);
    const at = Math.max(0, Math.min(steps, to));
    if (!keepsPlaying || at >= steps - 1) play(false);
    show(figure, at);
  };
  const act = (name: string | undefined) => {
    const at = slider().valueAsNumber;
    const steps = Number(slider().max);
    if (name === 'play') {
      const on = playing === undefined;
      if (on && at >= steps - 1) go(0);
      play(on);
      return;
    }
    const to = {first: 0, back: at - 1, next: at < steps ? at + 1 : 0, all: steps}[name ?? ''];
    if (to !== undefined) go(to);
  };

  figure.addEventListener(
    'click',
    ({target}) => act((target as Element).closest<HTMLElement>('[data-act]')?.dataset['act']),
    stop,
  );
  figure.addEventListener('input', () => go(slider().valueAsNumber), stop);
  figure.addEventListener(
    'keydown',
    (event) => {
      const name = keys[event.key];
      const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
      if (name && isPlain && slider().parentElement?.contains(event.target as Node)) {
        event.preventDefault();
        act(name);
      }
    },
    stop,
  );
  return () => {
    clearInterval(playing);
    stop.abort();
  };
}

const keys: Record<string, Act> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Home: 'first',
  End: 'all',
};

/** Marks what is before, at and after a step, and shows the step's words. */
function show(figure: HTMLElement, at: number): void {
  const items = [...figure.querySelectorAll<HTMLElement>('ol > li')];
  const item = items[at];
  const {packet = '', count = '', place} = item?.dataset ?? {};
  for (const part of figure.querySelectorAll<SVGElement>('[data-steps]')) {
    const steps = part.dataset['steps']?.split(' ').map(Number) ?? [];
    part.dataset['when'] = steps.includes(at) ? 'now' : (steps[0] ?? 0) > at ? 'later' : '';
  }
  for (const way of figure.querySelectorAll<SVGElement>('svg [data-packet]')) {
    way.dataset['when'] = !item ? '' : way.dataset['packet'] === packet ? 'now' : 'later';
  }
  for (const other of items) other.ariaCurrent = other === item ? 'step' : null;
  if (item?.parentElement) {
    item.parentElement.scrollTop = item.offsetTop - item.parentElement.offsetTop - 32;
  }

  const [whole, step] = one(figure, '[role=status]').children as unknown as HTMLElement[];
  if (whole && step) {
    whole.hidden = item !== undefined;
    step.hidden = !item;
    step.dataset['packet'] = packet;
    one(step, 'p').textContent = count;
    one(step, 'div').replaceChildren(...(item?.cloneNode(true).childNodes ?? []));
  }

  const slider = one<HTMLInputElement>(figure, 'input');
  slider.valueAsNumber = at;
  slider.ariaValueText = place ?? slider.dataset['all'] ?? '';
  for (const name of ['first', 'back']) {
    one(figure, `[data-act=${name}]`).ariaDisabled = String(at === 0);
  }
  one(figure, '[data-act=all]').ariaPressed = String(!item);
}

function one<T extends HTMLElement>(root: ParentNode, selector: string): T {
  return root.querySelector(selector) as T;
}
