import {closest} from '../../../components/closest';

const controls = 'form[data-view]';

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

/** Shows the view that the address asks for, and what was typed and chosen before this script was there; then all others. */
export function onRouteDidUpdate(): void {
  document.addEventListener('input', onInput);
  document.addEventListener('submit', onSubmit);
  const form = document.querySelector<HTMLFormElement>(controls);
  if (form && (location.search || isTouched(form))) showView(form, true);
}

function onInput({target}: Event): void {
  const form = closest(target, controls);
  if (form instanceof HTMLFormElement) showView(form, false);
}

function onSubmit(event: Event): void {
  if (closest(event.target, controls)) event.preventDefault();
}
