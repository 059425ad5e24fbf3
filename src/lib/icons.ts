/** Card icons: outlines on a 24 x 24 grid, drawn with round strokes. The text beside an icon names it; it is decoration. */
export const iconPaths = {
  article: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  chip: 'M7 7h10v10H7zM10 10h4v4h-4zM10 3v4M14 3v4M10 17v4M14 17v4M3 10h4M3 14h4M17 10h4M17 14h4',
  cloud: 'M7 18a4 4 0 0 1-.5-7.97A5.5 5.5 0 0 1 17 9.5a4.25 4.25 0 0 1 .5 8.5z',
  database:
    'M5 6c0-1.66 3.13-3 7-3s7 1.34 7 3-3.13 3-7 3-7-1.34-7-3zM5 6v12c0 1.66 3.13 3 7 3s7-1.34 7-3V6M5 12c0 1.66 3.13 3 7 3s7-1.34 7-3',
  dns: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c2.5 2.6 3.75 5.6 3.75 9S14.5 18.4 12 21c-2.5-2.6-3.75-5.6-3.75-9S9.5 5.6 12 3z',
  filter: 'M4 5h16l-6 7.5V19l-4 2v-8.5z',
  network: 'M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4M6 16v-4h12v4',
  paper:
    'M4 5.5C6.5 4 9.5 4 12 6v14c-2.5-2-5.5-2-8-.5zM20 5.5C17.5 4 14.5 4 12 6v14c2.5-2 5.5-2 8-.5z',
  plug: 'M9 3v6M15 3v6M6 9h12v3a6 6 0 0 1-12 0zM12 18v3',
  shield: 'M12 3l7 3v5.5c0 4.3-2.9 7.7-7 9.5-4.1-1.8-7-5.2-7-9.5V6zM9 12l2.2 2.2L15.2 10',
  storage: 'M4 4h16v6H4zM4 14h16v6H4zM8 7h.01M8 17h.01M12 7h5M12 17h5',
  test: 'M9 3h6M10 3v6L5 18.5A1.7 1.7 0 0 0 6.5 21h11a1.7 1.7 0 0 0 1.5-2.5L14 9V3M7.5 15h9',
} as const satisfies Record<string, string>;

export type IconName = keyof typeof iconPaths;

/** The names a tag may choose from in `tags.yml`. */
export const iconNames = Object.keys(iconPaths) as IconName[];
