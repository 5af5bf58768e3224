/** The colours that code needs outside CSS: manifest, icons, share pictures. `tokens.css` holds them all; a spec keeps both equal. */
export const COLOURS = {
  paper: '#fbf7ef',
  surface: '#fffefb',
  sunk: '#f5ecdc',
  ink: '#2a1815',
  inkSoft: '#64504a',
  line: '#e8dcc7',
  maroon: '#7b1e2b',
  maroonDeep: '#521019',
  gold: '#c9962e',
  goldLight: '#ecc873',
  goldDeep: '#7d540a',
  indigo: '#2c3a63',
  leaf: '#2a6740',
  leafTint: '#e5f1e5',
  danger: '#a11d16',
  dangerTint: '#fce9e5',
} as const;

export type Colour = keyof typeof COLOURS;
