/** What narrows and groups is fetched with the first touch of the controls, or where the address asks for a view. */
function showView(form: HTMLFormElement, isOpened: boolean): void {
  import('./show-view').then(
    ({takeAddress, showView}) => {
      // What a reader did meanwhile counts.
      if (isOpened && !isTouched(form)) takeAddress(form);
      showView(form);
    },
    () => {
      // The full list stands; the next touch tries again.
    },
  );
}

function isTouched(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll('input')].some(
    ({value, defaultValue, checked, defaultChecked}) =>
      value !== defaultValue || checked !== defaultChecked,
  );
}

function controlsOf(target: EventTarget | null): HTMLFormElement | null {
  return target instanceof Element ? target.closest('form[data-view]') : null;
}

/** Shows the view that the address asks for, and what was typed and chosen before this script was there. */
export function onRouteDidUpdate(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-view]');
  if (form && (location.search || isTouched(form))) showView(form, true);
}

// Client modules are loaded by the server, too.
if (typeof document !== 'undefined') {
  document.addEventListener('input', ({target}) => {
    const form = controlsOf(target);
    if (form) showView(form, false);
  });
  document.addEventListener('submit', (event) => {
    if (controlsOf(event.target)) event.preventDefault();
  });
}
