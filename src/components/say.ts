/** How long words stay, in milliseconds. */
export const shown = 2000;

/**
 * Says that something was done, in the line that ReadingPage keeps for it.
 * @param isSeen whether one sees the words, too; else only screen readers say them
 */
export function say(words: string, isSeen: boolean): void {
  const line = document.querySelector<HTMLElement>('[data-said]');
  if (!line) return;
  line.dataset['said'] = isSeen ? 'seen' : '';
  line.textContent = words;
  clearTimeout(Number(line.dataset['timer']));
  line.dataset['timer'] = String(setTimeout(() => line.replaceChildren(), shown));
}
