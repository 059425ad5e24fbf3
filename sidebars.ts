import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  handbook: [
    'index',
    'writing',
    'importing',
    'code-blocks',
    'figures',
    'figure-components',
    'labs',
    'search',
    'copies',
    'building',
    'deploy',
    'scale',
    'offline',
    'architecture',
    'decisions',
  ],
};

export default sidebars;
