/**
 * Stands for `@docusaurus/Translate` in what browsers get, where the message is the page's language's already
 * (messages-loader.cjs).
 * @param values by the names in braces
 */
export function translate(message: string, values?: Record<string, string | number>): string {
  return values
    ? message.replace(/\{(\w+)\}/g, (braced, name: string) => String(values[name] ?? braced))
    : message;
}
