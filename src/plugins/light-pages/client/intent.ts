/**
 * Stands in every built page's head, as text: fetches the page's scripts when the reader first means something, and
 * keeps what was clicked or pressed until they are there. Who comes from another page of the site has them already.
 */
const {script: address = ''} = document.currentScript?.dataset ?? {};
const root = document.documentElement;

try {
  // What a reader chose for listings (components/code/wrap.ts), before any is seen.
  root.toggleAttribute('data-wrapped', localStorage.getItem('rings.code.wrap') === 'yes');
} catch {
  // Storage may be refused altogether.
}

/** First signs that somebody is about to use the page. */
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll', 'wheel'];

/** What waits for the scripts, in the order it came. */
let waiting: (() => void)[] = [];
let isAsked = false;

const isReady = () => root.dataset['ready'] !== undefined;

/** Fetches the scripts once; again at the next sign if they did not arrive. */
function fetchScripts(): void {
  if (isAsked) return;
  isAsked = true;
  const script = document.createElement('script');
  script.src = address;
  script.onerror = () => {
    isAsked = false;
    script.remove();
    root.removeAttribute('data-waiting');
    const kept = waiting;
    waiting = [];
    // Without scripts a link still leads somewhere.
    for (const go of kept) go();
  };
  document.head.append(script);
}

/** What only scripts can do, in a click: buttons, and links that name what they would do. */
function needsScripts({target, ctrlKey, metaKey, shiftKey}: MouseEvent): HTMLElement | null {
  const element = target instanceof Element ? target : null;
  const found = element?.closest<HTMLElement>('button[type=button],a[data-act]') ?? null;
  return found?.matches('a') && (ctrlKey || metaKey || shiftKey) ? null : found;
}

function keep(event: Event, repeat: () => void): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  root.setAttribute('data-waiting', '');
  waiting.push(repeat);
  fetchScripts();
}

for (const sign of signs) addEventListener(sign, fetchScripts, {passive: true, once: true});

addEventListener(
  'click',
  (event) => {
    const element = isReady() || !event.isTrusted ? null : needsScripts(event);
    if (element) keep(event, () => (element as HTMLElement).click());
  },
  true,
);

// The keys that open the search wherever one is: see isShortcut of the search plugin.
addEventListener(
  'keydown',
  (event) => {
    const {key, ctrlKey, metaKey, target} = event;
    const inField = target instanceof Element && target.matches('input,textarea,select');
    const isShortcut = ctrlKey || metaKey ? key === 'k' : key === '/' && !inField;
    if (!isReady() && isShortcut) {
      keep(event, () => document.body.dispatchEvent(new KeyboardEvent('keydown', event)));
    }
  },
  true,
);

document.addEventListener('rings:ready', () => {
  root.removeAttribute('data-waiting');
  const kept = waiting;
  waiting = [];
  for (const go of kept) go();
});

addEventListener('DOMContentLoaded', () => {
  const isWanted = location.search !== '' || document.querySelector('[data-at-once]') !== null;
  const isKnown = document.referrer.startsWith(`${location.origin}/`);
  if (isWanted || isKnown) fetchScripts();
});
