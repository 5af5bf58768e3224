/** Advance widths of Noto Sans in thousandths of the size; the fonts of phones are narrower. */
const WIDTHS: Record<string, number> = {
  a: 561, b: 615, c: 480, d: 615, e: 564, f: 344, g: 615, h: 618, i: 258, j: 258, k: 534, l: 258, m: 935, n: 618, o: 605, p: 615, q: 615, r: 413, s: 479, t: 361, u: 618, v: 508, w: 786, x: 529, y: 510, z: 470,
  A: 639, B: 650, C: 632, D: 730, E: 556, F: 519, G: 728, H: 741, I: 339, J: 273, K: 619, L: 521, M: 907, N: 760, O: 781, P: 605, Q: 781, R: 622, S: 549, T: 556, U: 731, V: 600, W: 930, X: 586, Y: 566, Z: 572,
  ' ': 260, '.': 268, ',': 268, ':': 268, ';': 268, '!': 268, "'": 225, '’': 225, '"': 408, '-': 322, '–': 500, '—': 1000, '(': 300, ')': 300, '/': 372, '?': 434, '&': 732, '%': 831, '…': 818,
};
const OTHER = 572;
/** DejaVu, on computers without other fonts, is this much wider. */
const WIDER = 1.08;
const BOLD = 1.1;

/** How wide a text is at most, in the units of `size`. */
export function textLength(text: string, size: number, isBold = false): number {
  let units = 0;
  for (const letter of text) units += WIDTHS[letter] ?? OTHER;
  return (units * size * WIDER * (isBold ? BOLD : 1)) / 1000;
}

/** Breaks at spaces; a word that alone is wider than the line is broken inside. Never gives a line that is wider. */
export function wrapText(text: string, width: number, size: number, isBold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textLength(longer, size, isBold) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (textLength(line, size, isBold) > width && line.length > 1) {
      let fits = line.length - 1;
      while (fits > 1 && textLength(line.slice(0, fits), size, isBold) > width) fits -= 1;
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return line === '' ? lines : [...lines, line];
}
