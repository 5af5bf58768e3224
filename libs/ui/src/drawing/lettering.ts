/**
 * A small round sans drawn as strokes (cap height 100, baseline at 100, x-height 66).
 * Lettering is shapes, not text: a machine without fonts draws the same picture.
 */
const bowl = 'M54 67A27 33 0 1 1 0 67A27 33 0 1 1 54 67';
const glyphs: Record<string, readonly [number, string]> = {
  A: [72, 'M0 100L36 0L72 100M13 66H59'], B: [58, 'M0 0V100H32A26 27 0 0 0 32 46H0M28 46A23 23 0 0 0 28 0H0'],
  C: [68, 'M66 22A40 50 0 1 0 66 78'], D: [66, 'M0 0V100H24A42 50 0 0 0 24 0Z'], E: [50, 'M50 0H0V100H50M0 49H42'],
  F: [48, 'M48 0H0V100M0 50H40'], G: [74, 'M68 20A41 50 0 1 0 73 56H46'], H: [64, 'M0 0V100M64 0V100M0 49H64'],
  I: [0, 'M0 0V100'], J: [42, 'M42 0V72A21 28 0 0 1 0 72'], K: [58, 'M0 0V100M56 0L0 60M20 42L58 100'], L: [46, 'M0 0V100H46'],
  M: [78, 'M0 100V0L39 62L78 0V100'], N: [64, 'M0 100V0L64 100V0'], O: [82, 'M41 0A41 50 0 1 0 41 100A41 50 0 1 0 41 0Z'],
  P: [56, 'M0 100V0H28A28 28 0 0 1 28 56H0'], Q: [82, 'M41 0A41 50 0 1 0 41 100A41 50 0 1 0 41 0ZM54 74L80 104'],
  R: [58, 'M0 100V0H28A28 28 0 0 1 28 56H0M28 56L58 100'],
  S: [56, 'M52 18C46 6 38 0 28 0C12 0 3 11 3 25C3 58 55 42 55 74C55 90 44 100 28 100C14 100 5 93 0 80'],
  T: [62, 'M0 0H62M31 0V100'], U: [62, 'M0 0V66A31 34 0 0 0 62 66V0'], V: [70, 'M0 0L35 100L70 0'],
  W: [102, 'M0 0L25 100L51 14L77 100L102 0'], X: [62, 'M0 0L62 100M62 0L0 100'], Y: [62, 'M0 0L31 48L62 0M31 48V100'], Z: [58, 'M0 0H58L0 100H58'],
  a: [54, `${bowl}M54 36V100`], b: [54, `M0 0V100${bowl}`], c: [48, 'M48 47A27 33 0 1 0 48 87'], d: [54, `${bowl}M54 0V100`],
  e: [54, 'M1 66H54A27 33 0 1 0 48 88'], f: [32, 'M32 4C20 -2 13 5 13 18V100M0 38H30'], g: [54, `${bowl}M54 36V104A27 26 0 0 1 4 116`],
  h: [50, 'M0 0V100M0 62A25 28 0 0 1 50 62V100'], i: [0, 'M0 36V100M0 9V11'], j: [12, 'M12 36V108A16 18 0 0 1 -4 124M12 9V11'],
  k: [46, 'M0 0V100M44 36L0 76M16 63L46 100'], l: [0, 'M0 0V100'], m: [84, 'M0 36V100M0 60A21 25 0 0 1 42 60V100M42 60A21 25 0 0 1 84 60V100'],
  n: [50, 'M0 36V100M0 62A25 28 0 0 1 50 62V100'], o: [54, bowl], p: [54, `M0 36V128${bowl}`], q: [54, `M54 36V128${bowl}`],
  r: [30, 'M0 36V100M0 64C2 44 15 34 30 36'], s: [42, 'M40 46C36 38 29 34 21 34C10 34 3 41 3 50C3 72 42 60 42 82C42 93 33 100 21 100C11 100 4 95 0 87'],
  t: [32, 'M13 12V80C13 94 19 100 32 98M0 38H30'], u: [50, 'M0 36V74A25 26 0 0 0 50 74M50 36V100'], v: [50, 'M0 36L25 100L50 36'],
  w: [76, 'M0 36L19 100L38 46L57 100L76 36'], x: [46, 'M0 36L46 100M46 36L0 100'], y: [50, 'M0 36L26 98M50 36L20 128'], z: [44, 'M0 36H44L0 100H44'],
  0: [62, 'M31 0A31 50 0 1 0 31 100A31 50 0 1 0 31 0Z'], 1: [26, 'M0 18L26 0V100'], 2: [56, 'M2 26A27 26 0 1 1 50 44L0 100H56'],
  3: [54, 'M4 12A26 24 0 1 1 24 47H20M24 47A28 27 0 1 1 0 86'], 4: [62, 'M46 100V0L0 70H62'], 5: [54, 'M50 0H8L4 44C34 30 54 44 54 68C54 102 12 108 0 86'],
  6: [58, 'M46 0C14 22 0 48 0 70A29 30 0 1 0 58 70A29 30 0 1 0 2 62'], 7: [54, 'M0 0H54L18 100'],
  8: [56, 'M28 46A23 23 0 1 1 28 0A23 23 0 1 1 28 46A28 27 0 1 0 28 100A28 27 0 1 0 28 46'], 9: [58, 'M12 100C44 78 58 52 58 30A29 30 0 1 0 0 30A29 30 0 1 0 56 38'],
  '.': [0, 'M0 98V100'], ',': [6, 'M6 96L0 114'], '-': [30, 'M0 62H30'], "'": [0, 'M0 0V22'], '’': [0, 'M0 0V22'], '&': [64, 'M64 100L14 34C4 18 14 0 28 0C44 0 50 22 36 34L14 50C-8 68 2 100 26 100C44 100 58 84 62 58'],
  '(': [18, 'M18 -8C-6 26 -6 82 18 116'], ')': [18, 'M0 -8C24 26 24 82 0 116'], '/': [40, 'M0 108L40 -6'], '+': [50, 'M25 37V87M0 62H50'], '%': [76, 'M66 0L10 100M14 0A14 18 0 1 0 14 38A14 18 0 1 0 14 0M62 62A14 18 0 1 0 62 100A14 18 0 1 0 62 62'],
  '×': [40, 'M0 42L40 82M40 42L0 82'], ':': [0, 'M0 46V48M0 96V98'], '·': [0, 'M0 60V62'],
};
const SPACE = 34;
const GAP = 26;

function advance(letter: string): number {
  return letter === ' ' ? SPACE : (glyphs[letter]?.[0] ?? 30) + GAP;
}

/** Width in drawing units of a text set at the given cap height. */
export function textWidth(text: string, capHeight: number, tracking = 0): number {
  const units = [...text].reduce((sum, letter) => sum + advance(letter) + tracking, 0) - GAP - tracking;
  return Math.max(0, (units * capHeight) / 100);
}

export interface LetteringOptions {
  x: number;
  /** Baseline. */
  y: number;
  capHeight: number;
  colour: string;
  anchor?: 'start' | 'middle' | 'end';
  /** Stroke in hundredths of the cap height: 10 light, 13 regular, 18 bold. */
  weight?: number;
  tracking?: number;
  /** Shrink until it fits. */
  maxWidth?: number;
  opacity?: number;
}

const round = (value: number, places: number): string => String(Math.round(value * 10 ** places) / 10 ** places);

/** SVG of one line of text. */
export function lettering(text: string, options: LetteringOptions): string {
  const tracking = options.tracking ?? 0;
  const natural = textWidth(text, options.capHeight, tracking);
  const shrink = options.maxWidth !== undefined && natural > options.maxWidth ? options.maxWidth / natural : 1;
  const scale = (options.capHeight * shrink) / 100;
  const width = natural * shrink;
  const left = options.x - (options.anchor === 'middle' ? width / 2 : options.anchor === 'end' ? width : 0);
  let pen = 0;
  const strokes: string[] = [];
  for (const character of text) {
    const glyph = glyphs[character];
    if (glyph !== undefined) strokes.push(`<path transform="translate(${round(pen, 1)})" d="${glyph[1]}"/>`);
    pen += advance(character) + tracking;
  }
  const opacity = options.opacity === undefined ? '' : ` opacity="${options.opacity}"`;
  return `<g transform="translate(${round(left, 1)} ${round(options.y - 100 * scale, 1)}) scale(${round(scale, 3)})" fill="none" stroke="${options.colour}" stroke-width="${options.weight ?? 13}" stroke-linecap="round" stroke-linejoin="round"${opacity}>${strokes.join('')}</g>`;
}

/** Break a text into lines that fit; the last line is cut with an ellipsis of dots if it must. */
export function wrap(text: string, capHeight: number, maxWidth: number, maxLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, capHeight) > maxWidth) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  kept[maxLines - 1] = `${kept[maxLines - 1] ?? ''}...`;
  return kept;
}
