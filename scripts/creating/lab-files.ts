import path from 'node:path';
import {stringify} from 'yaml';
import type {Files, NewArticle} from './article-files';

/** A lab that runs at once: one step that a check looks at, in a box like any other's. */
export function labFiles({slug, title, englishTitle}: NewArticle): Files {
  const declaration = {
    title: {'zh-Hant': title, en: englishTitle},
    class: 'light',
    tools: ['ip'],
  };
  return {
    [path.posix.join('labs', slug, 'lab.yml')]: stringify(declaration, {lineWidth: 0}),
    [path.posix.join('labs', slug, 'lab.sh')]:
      `# What the article shows, made anew each time: labs/README.md.
. /lab/lib/steps.sh

step first <<'X'
ip link set lo up
ip -br addr show lo
X
check 'loopback has its address' said first 2 127.0.0.1/8
`,
  };
}
