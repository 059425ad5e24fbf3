import {filmAt, group, type Construct} from './construct';

const admonitions: Record<string, string> = {
  default: 'note',
  primary: 'note',
  success: 'tip',
  info: 'info',
  warning: 'warning',
  danger: 'danger',
};

/** The tags that Hexo's plugins and themes draw. */
export const hexo: readonly Construct[] = [
  {
    name: 'a block of code of Hexo',
    pattern:
      /^[ \t]*\{%\s*(?<tag>codeblock|code)\b(?<words>[^%]*)%\}[ \t]*\n(?<code>[\s\S]*?)\n[ \t]*\{%\s*end\k<tag>\s*%\}/gm,
    put: (found) => {
      const language = /lang(?:uage)?:(\S+)/.exec(group(found, 'words'))?.[1] ?? '';
      return `\`\`\`\`${language}\n${found.groups['code'] ?? ''}\n\`\`\`\``;
    },
  },
  {
    name: 'a quotation of Hexo',
    pattern:
      /\{%\s*(?<tag>blockquote|quote|cq|centerquote)\b[^%]*%\}(?<words>[\s\S]*?)\{%\s*end\k<tag>\s*%\}/g,
    put: (found) => `\n${group(found, 'words').replace(/^/gm, '> ')}\n`,
  },
  {
    name: 'a note of a theme of Hexo',
    pattern: /\{%\s*note(?<words>[^%]*)%\}(?<body>[\s\S]*?)\{%\s*endnote\s*%\}/g,
    put: (found) => {
      const kind = group(found, 'words').split(/\s+/)[0] ?? '';
      return `\n:::${admonitions[kind] ?? 'note'}\n\n${group(found, 'body')}\n\n:::\n`;
    },
  },
  {
    name: 'a picture of Hexo',
    pattern: /\{%\s*(?:asset_img|img|image|asset_path)\s+(?<words>[^%]*)%\}/g,
    put: (found) => {
      const words = group(found, 'words').match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
      const file = words.find((one) => /\.\w{3,4}\b/.test(one)) ?? words[0] ?? '';
      const alt = words
        .slice((words as string[]).indexOf(file) + 1)
        .filter((one) => !/^\d+%?$/.test(one))
        .join(' ');
      return `![${alt.replace(/["'[\]]/g, '')}](<${file.replace(/["'<>]/g, '')}>)`;
    },
  },
  {
    name: 'a link of Hexo to an article',
    pattern: /\{%\s*(?:post_link|post_path|asset_link)\s+(?<file>[^\s%]+)(?<words>[^%]*)%\}/g,
    put: (found) => {
      const words = group(found, 'words').replace(/^["']|["'].*$/g, '');
      return `[${words || group(found, 'file')}](${group(found, 'file')}.md)`;
    },
  },
  {
    name: 'a link of Hexo',
    pattern: /\{%\s*(?:link|btn|button)\s+(?<words>[^%]*)%\}/g,
    put: (found) => {
      const all = group(found, 'words');
      const address = /(?:https?:)?\/\/[^\s,]+/.exec(all)?.[0] ?? '';
      const words = all.replace(address, '').replace(/["',]/g, ' ').trim();
      return `[${words || address}](${address})`;
    },
  },
  {
    name: 'a film',
    pattern: /\{%\s*(?<site>youtube|vimeo|bilibili)\s+(?<id>[^\s%]+)[^%]*%\}/g,
    put: (found) => filmAt(group(found, 'site'), group(found, 'id')),
    needsPerson: true,
  },
  {
    name: 'a mark of Hexo around text',
    pattern: /\{%\s*(?:raw|endraw|cq|endcq)\s*%\}|\{\{?%\s*\/?(?:raw|endraw)\s*%\}\}?/g,
    put: () => '',
  },
];
