import type {Root} from 'mdast';
import type {} from 'mdast-util-directive';
import type {} from 'remark-mdx';
import {visit} from 'unist-util-visit';
import {lineOf} from '../../lint/find';

/** A link as it was written. */
export interface WrittenLink {
  url: string;
  /** Of the file, from 1. */
  line: number;
}

/** What a text holds that other pages are told of. */
interface TreeReading {
  /** Its prose: words and code inside sentences, no listings, formulas or markup. */
  prose: string;
  links: WrittenLink[];
  /** Labs whose recordings it shows or draws from, each once. */
  labs: string[];
}

const recordingImport = /labs\/(?<lab>[\w-]+)\/recording\.json/g;

/** Reads an article's tree for its prose, links and labs. */
export function readTree(tree: Root): TreeReading {
  const words: string[] = [];
  const links: WrittenLink[] = [];
  const labs = new Set<string>();
  visit(tree, (node) => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        words.push(node.value);
        break;
      case 'link':
      case 'definition':
        links.push({url: node.url, line: lineOf(node)});
        break;
      case 'leafDirective':
        if (node.name === 'lab' && node.attributes?.['name']) {
          labs.add(node.attributes['name']);
        }
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        links.push(
          ...node.attributes.flatMap((one) =>
            one.type === 'mdxJsxAttribute' && one.name === 'href' && typeof one.value === 'string'
              ? [{url: one.value, line: lineOf(node)}]
              : [],
          ),
        );
        break;
      case 'mdxjsEsm':
        for (const match of node.value.matchAll(recordingImport)) {
          labs.add(match.groups?.['lab'] ?? '');
        }
        break;
      default:
    }
  });
  return {prose: words.join(' '), links, labs: [...labs]};
}
