/** A comment, a tag, or a sign that begins neither. */
export const token =
  /<!--[\s\S]*?(?:-->|$)|<(?<slash>\/?)(?<name>[A-Za-z][\w:.-]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^'"<>])*)>|<(?=[?!/A-Za-z])/g;

/** What a tag says of a name; nothing where it says none. */
export function valueOf(attributes: string, name: string): string {
  const found = new RegExp(
    `(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`,
    'i',
  ).exec(attributes);
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
}
