import {findIn, type Found} from '../../../src/lint/find';
import type {Context} from '../../../src/lint/rule';
import {change, type Mend} from './mend';

/** Syntax of another program: what it looks like in a text, and what is written for it. */
interface Construct {
  name: string;
  pattern: RegExp;
  put: (found: Found) => string;
  needsPerson?: true;
}

/** Listings, in which nothing is anyone's syntax. A Hexo block of code is one only once it is a fence. */
const listing =
  /^[> \t]*(?<mark>`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[> \t]*\k<mark>[`~]*[ \t]*$|(?![\s\S]))|(?<!`)(?<tick>`+)(?!`)[^\n]*?(?<!`)\k<tick>(?!`)/gm;

const group = ({groups}: Found, name: string) => groups[name]?.trim() ?? '';
const admonitions: Record<string, string> = {
  default: 'note',
  primary: 'note',
  success: 'tip',
  info: 'info',
  warning: 'warning',
  danger: 'danger',
};

/** The tags that Hexo's plugins and themes draw. */
const hexo: readonly Construct[] = [
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

/** Code as HTML holds it. */
const listings: readonly Construct[] = [
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

/** What HackMD draws. */
const hackmd: readonly Construct[] = [
  {
    name: 'a line of tags of HackMD',
    pattern: /^#{1,6}[ \t]*tags?[ \t]*[:：][^\n]*(?:\n|$)/gim,
    put: () => '',
  },
  {
    name: 'a mark for a table of contents',
    pattern: /^[ \t]*(?:\[\[_?toc_?\]\]|@?\[toc\]|<!--\s*\/?toc\s*-->)[ \t]*$/gim,
    put: () => '',
  },
  {
    name: 'a film',
    pattern: /\{%\s*(?<site>youtube|vimeo)\s*(?<id>[\w-]+)\s*%\}/g,
    put: (found) => filmAt(group(found, 'site'), group(found, 'id')),
    needsPerson: true,
  },
  {
    name: 'something of another site, drawn in place',
    pattern: /\{%\s*[\w-]+\s+(?<address>https?:\/\/[^\s%]+)\s*%\}/g,
    put: (found) => `<${group(found, 'address')}>`,
    needsPerson: true,
  },
  {
    name: 'the size of a picture',
    pattern: /(?<=!\[[^\]\n]*\]\([^()\n]*?) +=\d*%?x\d*%?(?= *\))/g,
    put: () => '',
  },
  {
    name: 'a block that opens with its title',
    pattern: /^(?<colons>:{3,})[ \t]*spoiler[ \t]*(?<words>[^\n]*)$/gm,
    put: (found) =>
      `${group(found, 'colons')}spoiler[${group(found, 'words').replace(/[[\]{}]/g, '') || '…'}]`,
  },
  {
    name: 'a number of lines at a quotation’s name',
    pattern: /^> \[name=(?<name>[^\]]*)\][^\n]*$/gm,
    put: (found) => `> ${group(found, 'name')}`,
  },
];

/** What MDX of another site imports and exports: its components are not here. */
const docusaurus: readonly Construct[] = [
  {
    name: 'an import or export of MDX',
    pattern:
      /^(?:import\s[^\n]*?from\s*['"][^'"\n]+['"]|import\s+\{[^}]*\}\s*from\s*['"][^'"\n]+['"]|import\s*['"][^'"\n]+['"]|export\s+(?:const|default|function)\s[^\n]*);?[ \t]*$/gm,
    put: () => '',
    needsPerson: true,
  },
  {
    name: 'a comment of MDX',
    pattern: /^[ \t]*\{\/\*(?!\s*#)(?<words>[\s\S]*?)\*\/\}[ \t]*$/gm,
    put: () => '',
  },
];

/** Rewrites what other programs read, where Markdown has a way to say it. */
export function otherPrograms(isMdx: boolean): Mend {
  const constructs = [...hexo, ...listings, ...hackmd, ...(isMdx ? docusaurus : [])];
  return {
    id: 'other-programs',
    check(context) {
      for (const {name, pattern, put, needsPerson} of constructs) {
        for (const found of outsideListings(context, pattern)) {
          const text = put(found);
          change(
            context,
            {start: found.start, end: found.end, text},
            {
              found: name,
              now: text.trim() === '' ? 'nothing' : `\`${text.trim().split('\n')[0]}\``,
              ...(needsPerson && {needsPerson}),
            },
          );
        }
      }
    },
  };
}

function outsideListings(context: Context, pattern: RegExp): Found[] {
  const found = findIn(context, pattern);
  if (found.length === 0) return found;
  const listings = findIn(context, listing);
  return found.filter(({start}) => !listings.some((one) => one.start <= start && start < one.end));
}

function filmAt(site: string, id: string): string {
  const addresses: Record<string, string> = {
    youtube: 'https://www.youtube.com/watch?v=',
    vimeo: 'https://vimeo.com/',
    bilibili: 'https://www.bilibili.com/video/',
  };
  return `<${addresses[site] ?? ''}${id}>`;
}
