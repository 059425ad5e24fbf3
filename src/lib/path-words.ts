/** Path parts that say where a page stood, not what it was about. */
const furniture = /^(?:docs|blog|category|tags|series|index|html?|\d{4})$/i;

/**
 * The words of an address that led nowhere, to search for: `/2018/kube-proxy_rules.html` is `kube proxy rules`.
 * @param pathname as the address bar has it, percent-encoded or not
 * @param baseUrl of the page's language, which is no word
 */
export function pathWords(pathname: string, baseUrl: string): string {
  const path = pathname.startsWith(baseUrl) ? pathname.slice(baseUrl.length) : pathname;
  return decode(path)
    .split(/[\s/_.+-]+/)
    .filter((word) => word && !furniture.test(word))
    .join(' ');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path.replaceAll('%', ' ');
  }
}
