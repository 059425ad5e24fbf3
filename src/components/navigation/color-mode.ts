import {coloursKey as key} from '../../lib/device-keys';
import {closest} from '../closest';

/** What a click chooses next, by what is chosen. */
const next: Record<string, string | null> = {system: 'light', light: 'dark', dark: null};

function listen(): void {
  const {dataset} = document.documentElement;
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

  function show(choice: string | null): void {
    dataset['theme'] = choice ?? (systemIsDark.matches ? 'dark' : 'light');
    dataset['themeChoice'] = choice ?? 'system';
  }

  function choose(choice: string | null): void {
    show(choice);
    try {
      if (choice) localStorage.setItem(key, choice);
      else localStorage.removeItem(key);
      // The stock theme, which the preview runs beside this, hears of it as of a choice in another window.
      dispatchEvent(
        new StorageEvent('storage', {key, newValue: choice, storageArea: localStorage}),
      );
    } catch {
      // A browser may forbid to keep anything: then it holds for this page.
    }
  }

  document.addEventListener('click', ({target}) => {
    if (closest(target, '[data-act=color-mode]')) {
      choose(next[dataset['themeChoice'] ?? ''] ?? null);
    }
  });
  addEventListener('storage', (event) => {
    if (event.key === key) show(event.newValue);
  });
  // A page that the browser kept while another was read has not heard of what was chosen there.
  addEventListener('pageshow', ({persisted}) => {
    if (persisted) show(localStorage.getItem(key));
  });
  systemIsDark.addEventListener('change', () => {
    if (dataset['themeChoice'] === 'system') show(null);
  });
}

// Client modules are loaded by the server, too.
if (typeof document !== 'undefined') listen();
