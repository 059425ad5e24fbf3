import type {Construct} from './construct';

/** Code as HTML holds it. */
export const listings: readonly Construct[] = [
  {
    name: 'a listing in HTML',
    pattern: /^[ \t]*<pre\b[^>]*>(?<code>[\s\S]*?)<\/pre>/gim,
    put: ({groups}) => {
      const entities: Record<string, string> = {lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' '};
      const code = (groups['code'] ?? '')
        .replace(/<br\s*\/?>/gi, '\n')
        .replace(/<\/?[a-z][^>]*>/gi, '')
        .replace(/&(lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? '')
        .replaceAll('&amp;', '&')
        .replace(/^\n|\s+$/g, '');
      return `\n\`\`\`\`text\n${code}\n\`\`\`\`\n`;
    },
  },
];
