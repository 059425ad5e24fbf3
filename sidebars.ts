import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  handbook: ['index', 'writing', 'figures', 'labs', 'architecture', 'decisions'],
};

export default sidebars;
