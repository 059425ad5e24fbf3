/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  ignoreFiles: ['build/**', 'node_modules/**', '.docusaurus/**'],
  reportNeedlessDisables: true,
  rules: {
    // Ours are kebab-case; Infima writes --ifm-navbar-itemPadding.
    'custom-property-pattern': [
      /^([a-z][a-z0-9]*)(-[a-z0-9]+)*$|^ifm-[a-zA-Z0-9-]+$/,
      {message: (name) => `Expected "${name}" to be kebab-case (only --ifm-* may differ)`},
    ],
    // camelCase in CSS modules, kebab-case in Prism, block__element--modifier in Infima.
    'selector-class-pattern': [
      /^[a-z][a-zA-Z0-9]*([-_]{1,2}[a-zA-Z0-9]+)*$/,
      {message: (name) => `Expected "${name}" to be camelCase, kebab-case or block__element`},
    ],
    'selector-pseudo-class-no-unknown': [true, {ignorePseudoClasses: ['global', 'local']}],
    // Newer than stylelint's list of values.
    'declaration-property-value-no-unknown': [
      true,
      {
        ignoreProperties: {
          'text-spacing-trim': ['normal'],
          'text-autospace': ['normal'],
          'text-emphasis-skip': [/./],
          'text-wrap': ['balance', 'pretty'],
        },
      },
    ],
    // One scale of type for the whole site; a size in em follows the text around it.
    'declaration-property-value-allowed-list': {
      'font-size': [
        /^var\(--rings-type-/,
        /^calc\([\d.]+ \* var\(--rings-type-/,
        /^[\d.]+em$/,
        'inherit',
      ],
    },
    // Empty lines group design tokens.
    'custom-property-empty-line-before': null,
    // Cannot see which selectors meet in one element, so it asks for orders that change nothing.
    'no-descending-specificity': null,
  },
  overrides: [
    {
      // What all sizes are measured by, on a screen and on paper.
      files: ['src/css/{base,print}.css'],
      rules: {
        'declaration-property-value-allowed-list': {
          'font-size': [/^var\(--rings-type-/, /^[\d.]+em$/, 'inherit', '100%', '10.5pt'],
        },
      },
    },
    {
      // A figure's letters are in its drawing's own units: its boxes are measured for them.
      files: ['src/components/diagrams/**'],
      rules: {'declaration-property-value-allowed-list': null},
    },
  ],
};
