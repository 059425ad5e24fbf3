/** On the page that is not there, puts the words of its address into the search box, unless somebody typed already. */
export function onRouteDidUpdate(): void {
  const box = document.querySelector<HTMLInputElement>('input[data-words-below]');
  if (!box) return;
  import('../../../lib/path-words').then(
    ({pathWords}) => {
      box.value ||= pathWords(location.pathname, box.dataset['wordsBelow'] ?? '/');
    },
    () => {
      // The box stays empty.
    },
  );
}
