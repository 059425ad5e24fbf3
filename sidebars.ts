import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  handbook: ['index', 'writing', 'labs', 'search', 'architecture', 'decisions'],
};

export default sidebars;
