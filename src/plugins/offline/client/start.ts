/** Once a page is at rest, fetches the little that has it kept; pages bring no more of it than this. */
export function onRouteDidUpdate(): void {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
  (window.requestIdleCallback ?? window.setTimeout)(() => {
    import(/* webpackChunkName: "offline" */ './offline').then(
      ({offline}) => offline(),
      // Nothing else waits for it.
      () => undefined,
    );
  });
}
