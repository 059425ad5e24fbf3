import {isField, isShortcut} from '../../../lib/keys';
import {coloursKey, wrapKey} from '../../../lib/device-keys';

/**
 * Stands in every built page's head, as text: fetches the page's scripts, and the style rules of what they make, when
 * the reader first means something; and keeps what was clicked or pressed until they are there.
 */
const {script: scriptAddress = '', styles: stylesAddress = ''} =
  document.currentScript?.dataset ?? {};
const root = document.documentElement;

/** What a reader chose, if anything; storage may be refused altogether. */
function chosen(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

// Before anything is seen: the colours, in the stock theme's way, and listings (components/code/wrap.ts).
const colours = chosen(coloursKey);
const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
Object.assign(root.dataset, {theme: colours ?? system, themeChoice: colours ?? 'system'});
root.toggleAttribute('data-wrapped', chosen(wrapKey) === 'yes');

/** First signs that somebody is about to use the page. */
const signs = 'pointermove pointerdown touchstart keydown focusin scroll wheel';

const scripts = {
  isAsked: false,
  isReady: false,
  /** What waits for them, in the order it came. */
  waiting: [] as (() => void)[],
};

function fetchScripts(): void {
  if (scripts.isAsked) return;
  scripts.isAsked = true;
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = stylesAddress;
  const script = document.createElement('script');
  script.src = scriptAddress;
  // The next sign tries again; without scripts a link still leads somewhere.
  script.onerror = () => {
    scripts.isAsked = false;
    script.remove();
    styles.remove();
    goOn();
  };
  document.head.append(styles, script);
}

function goOn(): void {
  root.removeAttribute('data-waiting');
  for (const go of scripts.waiting.splice(0)) go();
}

function keep(event: Event, go: () => void): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  root.setAttribute('data-waiting', '');
  scripts.waiting.push(go);
  fetchScripts();
}

for (const sign of signs.split(' ')) addEventListener(sign, fetchScripts, {passive: true});

// What only scripts can do: buttons, links that name what they would do, and the copy of a heading's address. With
// another key held, a link is a link.
addEventListener(
  'click',
  (event) => {
    if (scripts.isReady || !event.isTrusted) return;
    const {target, ctrlKey, metaKey, shiftKey} = event;
    const element = (target as Element).closest<HTMLElement>(
      'button[type=button]' + (ctrlKey || metaKey || shiftKey ? '' : ',[data-act],.hash-link'),
    );
    if (element) keep(event, () => element.click());
  },
  true,
);

addEventListener(
  'keydown',
  (event) => {
    if (!scripts.isReady && isShortcut(event, isField(event.target))) {
      keep(event, () => document.body.dispatchEvent(new KeyboardEvent('keydown', event)));
    }
  },
  true,
);

document.addEventListener('rings:ready', () => {
  scripts.isReady = true;
  goOn();
});

// An address that says what to show or where, a page that says so itself, and a reader who has the scripts from another page.
addEventListener('DOMContentLoaded', () => {
  if (
    location.search + location.hash ||
    document.querySelector('[data-at-once]') ||
    document.referrer.startsWith(location.origin)
  ) {
    fetchScripts();
  }
});
