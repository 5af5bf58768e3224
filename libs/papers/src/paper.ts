import { COLOURS } from '@etalase/ui';

export const MILLIMETRE = 72 / 25.4;
export const mm = (millimetres: number): number => millimetres * MILLIMETRE;

export const SIZES = { a4: [mm(210), mm(297)], a5: [mm(148), mm(210)], a6: [mm(105), mm(148)] } as const satisfies Record<string, readonly [number, number]>;

const WEIGHTS = { plain: 400, medium: 600, bold: 800 } as const;
export type Weight = keyof typeof WEIGHTS;

export interface TextStyle {
  size: number;
  weight?: Weight;
  colour?: string;
  width?: number;
  align?: 'left' | 'center' | 'right';
  /** Most height; the rest is cut with an ellipsis. */
  height?: number;
  gap?: number;
}

/** One typeface, Latin; what it has no letter for is left out or written plainly, so that a name never prints as boxes. */
export const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2212\u2013\u2014]/g, '–')
    .replace(/[^\n\u0020-\u007E\u00A0-\u00FF\u0131\u0152\u0153\u2013\u2018-\u201A\u201C-\u201E\u2022\u2026\u20AC\u2192]/gu, (letter) => letter.normalize('NFD').replace(/[^\u0020-\u007E]/g, ''))
    .replace(/ {2,}/g, ' ');

/** A document in the house's type and colours. The caller places everything; `y` is where the last text ended. */
export class Paper {
  readonly pdf: PDFKit.PDFDocument;
  private readonly content: Promise<Buffer>;

  constructor(title: string, size: readonly [number, number]) {
    // Loaded with the first paper: it is large, and most processes never draw one.
    const PDFDocument = require('pdfkit') as typeof import('pdfkit');
    this.pdf = new PDFDocument({ size: [...size], margin: 0, autoFirstPage: false, bufferPages: true, info: { Title: printable(title), Creator: 'Etalase Desa', Producer: 'Etalase Desa' } });
    for (const [name, weight] of Object.entries(WEIGHTS)) this.pdf.registerFont(name, require.resolve(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${weight}-normal.woff`));
    this.content = new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      this.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.pdf.on('end', () => resolve(Buffer.concat(chunks)));
      this.pdf.on('error', reject);
    });
  }

  get y(): number {
    return this.pdf.y;
  }

  page(size?: readonly [number, number]): void {
    this.pdf.addPage(size ? { size: [...size], margin: 0 } : undefined);
  }

  /** @returns where the text ends. */
  text(words: string, x: number, y: number, style: TextStyle): number {
    const { size, weight = 'plain', colour = COLOURS.ink, width, align = 'left', height, gap = 0 } = style;
    this.pdf.font(weight).fontSize(size).fillColor(colour).text(printable(words), x, y, { width, align, lineGap: gap, ...(height === undefined ? {} : { height, ellipsis: true }) });
    return this.pdf.y;
  }

  heightOf(words: string, { size, weight = 'plain', width, gap = 0 }: TextStyle): number {
    return this.pdf.font(weight).fontSize(size).heightOfString(printable(words), { width, lineGap: gap });
  }

  box(x: number, y: number, width: number, height: number, colour: string, radius = 0): void {
    this.pdf.roundedRect(x, y, width, height, radius).fill(colour);
  }

  frame(x: number, y: number, width: number, height: number, colour: string, line = 1, radius = 0): void {
    this.pdf.roundedRect(x, y, width, height, radius).lineWidth(line).stroke(colour);
  }

  rule(x: number, y: number, width: number, colour: string = COLOURS.line, line = 0.7): void {
    this.pdf.moveTo(x, y).lineTo(x + width, y).lineWidth(line).stroke(colour);
  }

  dashes(x: number, y: number, width: number, colour: string): void {
    this.pdf.moveTo(x, y).lineTo(x + width, y).lineWidth(0.8).dash(2.5, { space: 2 }).stroke(colour).undash();
  }

  /** The row of bamboo shoots of kain tapis, as wide as asked. */
  shoots(x: number, y: number, width: number, height: number, ground: string, outer: string, inner: string): void {
    const count = Math.max(1, Math.round(width / (height * 1.15)));
    const step = width / count;
    this.box(x, y, width, height, ground);
    for (let index = 0; index < count; index += 1) {
      const left = x + index * step;
      this.pdf.polygon([left, y + height], [left + step / 2, y + height * 0.1], [left + step, y + height]).fill(outer);
      this.pdf.polygon([left + step * 0.28, y + height], [left + step / 2, y + height * 0.48], [left + step * 0.72, y + height]).fill(inner);
    }
  }

  /** Squares of a QR code; `modules` is its matrix without a border. */
  qr(modules: { size: number; get(row: number, column: number): number }, x: number, y: number, side: number, colour: string): void {
    const step = side / modules.size;
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1) {
        if (modules.get(row, column)) this.pdf.rect(x + column * step, y + row * step, step + 0.05, step + 0.05);
      }
    }
    this.pdf.fill(colour);
  }

  async done(): Promise<Buffer> {
    this.pdf.end();
    return this.content;
  }
}
