/** The words of a page that only leads on. */
export interface StubWords {
  lang: string;
  title: string;
  link: string;
}

/** The same in every such page, so that a policy can name it. */
const leadOn =
  'location.replace(document.currentScript.dataset.to + location.search + location.hash)';

/**
 * A page that leads from an old address to a new one, keeping query and fragment; a reader whose browser follows
 * neither script nor refresh finds a link.
 * @param to path of the new page, base URL included
 * @param siteUrl origin of the site
 */
export function toStubHtml(to: string, siteUrl: string, words: StubWords): string {
  const path = encodeURI(to);
  return `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<title>${words.title}</title>
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="${siteUrl}${path}">
<meta http-equiv="refresh" content="0; url=${path}">
<script data-to="${path}">${leadOn}</script>
</head>
<body><p><a href="${path}">${words.link}</a></p></body>
</html>
`;
}

/**
 * The file that answers for an old address on any static host: `/x.html` itself, else `/x/index.html`, which never
 * hides a page at `/x.html`.
 */
export function stubFile(from: string): string {
  return from.endsWith('.html') ? from.slice(1) : `${from.slice(1)}/index.html`;
}
