import clientModules from '@generated/client-modules';
import type {ClientModule} from '@docusaurus/types';

/** Resolves when the style rules of what scripts make have arrived, or will not. */
function styles(): Promise<unknown> {
  const link = document.querySelector<HTMLLinkElement>('head > link[rel=stylesheet]');
  return new Promise((resolve) => {
    if (!link || link.sheet) resolve(undefined);
    link?.addEventListener('load', resolve);
    link?.addEventListener('error', resolve);
  });
}

/**
 * Where scripts begin on a built page: every client module learns that a page has been opened, as the application
 * would tell it, and what the reader did meanwhile is done (intent.ts).
 */
async function start(): Promise<void> {
  await styles();
  for (const module of clientModules as ({default?: ClientModule} & ClientModule)[]) {
    const {onRouteDidUpdate} = module.default ?? module;
    onRouteDidUpdate?.({location: window.location as never, previousLocation: null});
  }
  document.documentElement.dataset['ready'] = '';
  document.dispatchEvent(new Event('rings:ready'));
}

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', () => void start());
} else {
  void start();
}
