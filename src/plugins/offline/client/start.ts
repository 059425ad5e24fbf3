/** Once a page is at rest, fetches the little that has it kept; pages bring no more of it than this. */
export function onRouteDidUpdate(): void {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
  const begin = () => {
    import(/* webpackChunkName: "offline" */ './offline').then(
      ({offline}) => offline(),
      // Nothing else waits for it.
      () => undefined,
    );
  };
  // A page that nothing moves on may never be called idle.
  if ('requestIdleCallback' in window) window.requestIdleCallback(begin, {timeout: 2_000});
  else setTimeout(begin);
}
