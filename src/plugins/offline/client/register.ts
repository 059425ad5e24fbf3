import {webAppFile, workerFile, type Place} from '../shared/place';

declare const offlinePlace: Place;

/** Has a worker keep what is read, and says what the site is called where it is installed. */
export async function register(): Promise<void> {
  const {root, language} = offlinePlace;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = language + webAppFile;
  document.head.append(link);

  const {serviceWorker} = navigator;
  const isNew = serviceWorker.controller === null;
  await serviceWorker.register(root + workerFile, {scope: root, updateViaCache: 'none'});
  if (!isNew) return;
  // The page came by without it.
  const {active} = await serviceWorker.ready;
  active?.postMessage({opened: performance.timeOrigin});
}
