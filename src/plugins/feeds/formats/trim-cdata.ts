/**
 * Removes the line break and the indentation that feedsmith's pretty printer puts on both sides of a
 * CDATA section: they belong to the text, and readers such as rss-parser show them in titles and ids.
 */
export function trimCdata(xml: string): string {
  // From a section's start to the `]]>` before the closing tag, for a text may hold what looks like
  // another start; it cannot hold `]]>`, where the printer goes on in a new section without a break.
  return xml.replace(/\n *(<!\[CDATA\[[^]*?\]\]>)\n *(?=<\/)/g, '$1');
}
