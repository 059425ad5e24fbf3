import {describe, expect, it} from 'vitest';
import {describeProblem} from '../../../lib/problem';
import {readBody} from './fixtures';

const bodyOf = (body: string, extension: 'md' | 'mdx') =>
  readBody(`---\ntitle: x\n---\n\n## One\n\n${body}\n`, `blog/2018/x/index.${extension}`);
const notesOf = (...given: Parameters<typeof bodyOf>) => bodyOf(...given).reading.notes;
const note = `<Since product="Kubernetes" version="1.29" href="https://kubernetes.io/x">

\`Recycle\`已經**淘汰，**
改用[動態佈建](#one)。

</Since>`;

describe("an article's notes", () => {
  it('are read from MDX with their line and their words', () => {
    expect(notesOf(note, 'mdx')).toEqual([
      {
        id: 'since-kubernetes-1-29',
        product: 'Kubernetes',
        version: '1.29',
        href: 'https://kubernetes.io/x',
        line: 7,
        parts: [
          {text: 'Recycle', isCode: true},
          {text: '已經', isCode: false},
          {text: '淘汰，', isCode: false},
          {text: '改用', isCode: false},
          {text: '動態佈建', isCode: false},
          {text: '。', isCode: false},
        ],
      },
    ]);
  });

  it('are read from Markdown', () => {
    const directive =
      ':::since{product="nginx" version="1.25" href="https://nginx.org/x"}\nGone.\n:::';
    expect(notesOf(directive, 'md')).toMatchObject([
      {product: 'nginx', parts: [{text: 'Gone.', isCode: false}]},
    ]);
  });

  it.each(['Since 2018.', '`<Since>`', '```mdx\n<Since product="x">\n```'])(
    'are none in what only names them: %s',
    (body) => {
      expect(notesOf(body, 'md')).toEqual([]);
    },
  );

  it('are told of where one is wrong, by file and line, beside what else is wrong', () => {
    const wrong = `# Two\n\n${note.replace(' version="1.29"', '')}`;
    const {reading, problems} = bodyOf(wrong, 'mdx');
    expect(reading.notes).toEqual([]);
    expect(problems.map(describeProblem)).toEqual([
      'blog/2018/x/index.mdx:7: found a heading of level 1; expected headings from `##` down: the title is the h1. (heading-level)',
      'blog/2018/x/index.mdx:9: found none; expected `version="…"` on a Since note. (since)',
    ]);
  });
});
