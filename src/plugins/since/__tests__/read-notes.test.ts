import {describe, expect, it} from 'vitest';
import {readNotes} from '../read-notes';

const article = (body: string) => `---\ntitle: x\n---\n\n## One {#one}\n\n${body}\n`;
const note = `<Since product="Kubernetes" version="1.29" href="https://kubernetes.io/x">

\`Recycle\`已經**淘汰，**
改用[動態佈建](#one)。

</Since>`;

describe("an article's notes", () => {
  it('are read from MDX with their line and their words', () => {
    expect(readNotes(article(note), 'blog/2018/x/index.mdx')).toEqual([
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
    const source = article(
      ':::since{product="nginx" version="1.25" href="https://nginx.org/x"}\nGone.\n:::',
    );
    expect(readNotes(source, 'blog/2018/x/index.md')).toMatchObject([
      {product: 'nginx', parts: [{text: 'Gone.', isCode: false}]},
    ]);
  });

  it.each(['Since 2018.', '`<Since>`', '```mdx\n<Since product="x">\n```'])(
    'are none in what only names them: %s',
    (body) => {
      expect(readNotes(article(body), 'blog/2018/x/index.md')).toEqual([]);
    },
  );

  it('stop the build where one is wrong, naming file and line', () => {
    const wrong = article(note.replace(' version="1.29"', ''));
    expect(() => readNotes(wrong, 'blog/2018/x/index.mdx')).toThrow(
      'blog/2018/x/index.mdx:7: found none; expected `version="…"` on a Since note.',
    );
  });
});
