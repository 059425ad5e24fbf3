import {translate} from '@docusaurus/Translate';
import {closest} from '../closest';
import {say} from '../say';

/** A click on a heading's `#` also copies its address; the link itself works without a script. */
export function onRouteDidUpdate(): void {
  document.addEventListener('click', onClick);
}

function onClick({target}: Event): void {
  const link = closest(target, 'a.hash-link');
  // Without encryption there is no clipboard, and a browser may refuse: the address is in its own bar all the same.
  if (link instanceof HTMLAnchorElement && 'clipboard' in navigator) {
    navigator.clipboard.writeText(link.href).then(sayCopied, () => undefined);
  }
}

function sayCopied(): void {
  say(
    translate({
      id: 'article.addressCopied',
      message: 'Address copied',
      description: 'After a click on a heading’s #',
    }),
    true,
  );
}
