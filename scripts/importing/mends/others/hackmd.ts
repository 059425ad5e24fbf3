import {filmAt, group, type Construct} from './construct';

/** What HackMD draws. */
export const hackmd: readonly Construct[] = [
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
    name: 'a space before the name of a block',
    pattern:
      /(?<=^[> \t]*:{3,})[ \t]+(?=(?:note|tip|info|warning|danger|caution|important|success|details)\b)/gm,
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
