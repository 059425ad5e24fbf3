import {findInNode} from '../find';
import type {Rule} from '../rule';

const wideColon = /(?<=^ *[\w.-]+) *： */gm;
const curlyQuotes = /(?<=^ *[\w.-]+: *)[“”„](?<words>[^“”"\\\n]*)[“”](?= *$)/gm;

/** Punctuation of Chinese and of typesetters in front matter: YAML takes it for a part of the words. */
export const frontMatterSyntax: Rule = {
  id: 'front-matter-syntax',
  create({report, ...source}) {
    return {
      yaml(node) {
        for (const {line, start, end} of findInNode(source, node, wideColon)) {
          report({
            line,
            found: 'a full-width colon behind a key',
            expected: 'a colon and a space, `: `',
            fix: [{start, end, text: ': '}],
          });
        }
        for (const {line, start, end, groups} of findInNode(source, node, curlyQuotes)) {
          report({
            line,
            found: 'a value in typographic quotes, which YAML shows to the reader',
            expected: 'the value in straight quotes, `"…"`, or in none',
            fix: [{start, end, text: `"${groups['words'] ?? ''}"`}],
          });
        }
      },
    };
  },
};
