import clientModules from '@generated/client-modules';
import type {ClientModule} from '@docusaurus/types';
import {ready} from './intent-events';

/**
 * Where scripts begin on a built page: every client module learns that a page has been opened, as the application
 * would tell it, and what the reader did meanwhile is done.
 */
function start(): void {
  for (const module of clientModules as ({default?: ClientModule} & ClientModule)[]) {
    const {onRouteDidUpdate} = module.default ?? module;
    onRouteDidUpdate?.({location: window.location as never, previousLocation: null});
  }
  document.documentElement.dataset['ready'] = '';
  document.dispatchEvent(new Event(ready));
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
