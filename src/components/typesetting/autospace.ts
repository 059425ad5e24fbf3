/** Where the browser cannot set Chinese apart from Latin by itself (`text-autospace`), fetches what can. */
export function onRouteDidUpdate(): void {
  if (!CSS.supports('text-autospace', 'normal')) {
    void import('./space-scripts').then(({spaceScripts}) => {
      document.querySelectorAll('.markdown').forEach(spaceScripts);
    });
  }
}
