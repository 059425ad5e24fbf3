import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

const group = (label: string, items: string[]) =>
  ({type: 'category', label, collapsible: false, items}) as const;

/** The labels in English: i18n/en/docusaurus-plugin-content-docs/current.json. */
const sidebars: SidebarsConfig = {
  handbook: [
    'index',
    group('寫文章', [
      'writing',
      'importing',
      'figures',
      'figure-components',
      'code-blocks',
      'labs',
    ]),
    group('經營網站', [
      'search',
      'feeds',
      'addresses',
      'languages',
      'copies',
      'building',
      'deploy',
      'scale',
      'offline',
    ]),
    group('接手程式', ['architecture', 'decisions']),
  ],
};

export default sidebars;
