/** What pages do: the client modules of the site's own components, by their paths from its folder. */
export const pageScripts = [
  './src/components/article/contents.ts',
  './src/components/article/heading-addresses.ts',
  './src/components/code/copy.ts',
  './src/components/code/line-numbers.ts',
  './src/components/code/wrap.ts',
  './src/components/diagrams/enlarge.ts',
  './src/components/diagrams/packet-path/walk.ts',
  './src/components/navigation/color-mode.ts',
  './src/components/navigation/drawer.ts',
  './src/components/navigation/language-place.ts',
  './src/components/typesetting/autospace.ts',
  './src/theme/NotFound/Content/fill-words.ts',
];
