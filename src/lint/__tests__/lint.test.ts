import {describe, expect, it, vi} from 'vitest';
import {parseMarkdown} from '../../markdown/parse';
import {lintText} from '../lint';
import type {Rule} from '../rule';
import {rules} from '../rules';

vi.mock('../../markdown/parse', {spy: true});

const url = 'https://rings.example';

describe('the lint of a text', () => {
  it('parses it once, for all rules', () => {
    vi.mocked(parseMarkdown).mockClear();
    lintText('## 一\n\n文。\n', 'docs/a.md', {url});
    expect(parseMarkdown).toHaveBeenCalledTimes(1);
  });

  it('does not parse what is too much, or no text', () => {
    vi.mocked(parseMarkdown).mockClear();
    expect(lintText('字'.repeat(5_000_000), 'docs/a.md', {url})).toMatchObject({tree: null});
    expect(lintText('\u0000', 'docs/a.md', {url})).toMatchObject({isUnreadable: true});
    expect(parseMarkdown).not.toHaveBeenCalled();
  });

  it('gives every rule the tree, in one walk, and what it remembers of one text alone', () => {
    const seen: string[] = [];
    const rule: Rule = {
      id: 'spy',
      create() {
        let headings = 0;
        return {
          heading: (_node, ancestors) => {
            headings += 1;
            seen.push(`${headings} in ${ancestors.map(({type}) => type).join(' ')}`);
          },
          end: () => void seen.push('end'),
        };
      },
    };
    lintText('> ## 一\n\n## 二\n', 'docs/a.md', {url}, [rule]);
    lintText('## 三\n', 'docs/b.md', {url}, [rule]);
    expect(seen).toEqual(['1 in root blockquote', '2 in root', 'end', '1 in root', 'end']);
  });

  it('tells what it found where, under the rule’s name', () => {
    const rule: Rule = {
      id: 'no-links',
      create: ({report, lineAt}) => ({
        link: ({position}) =>
          report({line: lineAt(position?.start.offset ?? 0), found: 'a', expected: 'b'}),
      }),
    };
    expect(lintText('一\n\n[二](/2)\n', 'docs/a.md', {url}, [rule]).problems).toEqual([
      {file: 'docs/a.md', line: 3, found: 'a', expected: 'b', rule: 'no-links'},
    ]);
  });

  it('knows the headings of a text', () => {
    const {outline} = lintText('## 一 {#one}\n\n### 二\n', 'docs/a.md', {url});
    expect(outline).toEqual([
      {line: 1, depth: 2, id: 'one'},
      {line: 3, depth: 3, id: null},
    ]);
  });
});

describe('the rules', () => {
  it('have names of their own, those first that decide whether the others look', () => {
    expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length);
    const gates = rules.filter(({isGate}) => isGate);
    expect(rules.slice(0, gates.length)).toEqual(gates);
    expect(gates.length).toBe(3);
  });
});
