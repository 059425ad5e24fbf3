/**
 * What is copied of a listing: its code, folded lines with the rest, without line numbers, signs and lines that a
 * change takes out.
 */
export function codeOf(block: HTMLElement): string {
  return [...block.querySelectorAll('code')].map(textOfPart).join('\n');
}

function textOfPart(code: HTMLElement): string {
  if (!code.classList.contains('lines')) {
    return code.textContent ?? '';
  }
  return [...code.querySelectorAll('.code-line:not(del)')]
    .map((line) =>
      [...line.childNodes]
        .filter((node) => !(node instanceof Element && node.matches('.line-number, .line-sign')))
        .map((node) => node.textContent)
        .join('')
        .replace(/\n$/, ''),
    )
    .join('\n');
}

/** What is copied of a session: its commands, continued lines with the line they continue. */
export function commandsOf(block: HTMLElement): string {
  return [...block.querySelectorAll('.command')].map((line) => line.textContent).join('\n');
}
