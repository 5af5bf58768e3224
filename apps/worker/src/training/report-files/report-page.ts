import { mm, Paper, SIZES } from '@etalase/papers';
import { COLOURS } from '@etalase/ui';

export const [WIDTH, HEIGHT] = SIZES.a4;
export const EDGE = mm(16);
export const INNER = WIDTH - 2 * EDGE;
const FOOT = mm(16);
const ROW = 17;

/** Pages that are filled from top to bottom; what does not fit goes on to the next. */
export class ReportPage {
  readonly paper: Paper;
  y = 0;

  constructor(kind: string, title: string) {
    this.paper = new Paper(title, SIZES.a4);
    this.paper.page();
    this.paper.box(0, 0, WIDTH, 56, COLOURS.maroon);
    this.paper.shoots(0, 55, WIDTH, 10, COLOURS.maroonDeep, COLOURS.gold, COLOURS.goldLight);
    this.paper.text(kind.toUpperCase(), EDGE, 15, { size: 8, weight: 'medium', colour: COLOURS.goldLight });
    this.paper.text(title, EDGE, 26, { size: 15, weight: 'bold', colour: '#ffffff', width: INNER, height: 20 });
    this.y = 80;
  }

  /** Goes to a new page unless so much fits on this one. */
  room(height: number): void {
    if (this.y + height <= HEIGHT - FOOT) return;
    this.paper.page();
    this.y = EDGE;
  }

  facts(facts: readonly (readonly [string, string])[]): void {
    for (const [label, words] of facts) {
      const height = this.paper.heightOf(words, { size: 9.5, weight: 'medium', width: INNER - 104 });
      this.room(height + 3);
      this.paper.text(label, EDGE, this.y, { size: 9, colour: COLOURS.inkSoft, width: 98 });
      this.paper.text(words, EDGE + 104, this.y, { size: 9.5, weight: 'medium', width: INNER - 104 });
      this.y += height + 3;
    }
  }

  /** A heading stays with what comes below it. */
  heading(words: string, below = 60): void {
    this.room(28 + below);
    this.y = this.paper.text(words, EDGE, this.y + 14, { size: 12.5, weight: 'bold', colour: COLOURS.maroon, width: INNER }) + 5;
  }

  small(words: string): void {
    const style = { size: 8.5, colour: COLOURS.inkSoft, width: INNER };
    this.room(this.paper.heightOf(words, style) + 4);
    this.y = this.paper.text(words, EDGE, this.y, style) + 4;
  }

  /** @param widths parts of the whole width; @param right places of columns set to the right */
  table({ heads, rows, total, widths, right }: { heads: readonly string[]; rows: readonly (readonly string[])[]; total?: readonly string[] | undefined; widths: readonly number[]; right: ReadonlySet<number> }): void {
    const sum = widths.reduce((all, width) => all + width, 0);
    const columns = widths.map((width) => (INNER * width) / sum);
    this.room(4 * ROW);
    this.heads(heads, columns, right);
    for (const row of rows) this.row(row, heads, columns, right, 'plain');
    if (total) this.row(total, heads, columns, right, 'bold');
    this.y += 6;
  }

  private heads(heads: readonly string[], columns: readonly number[], right: ReadonlySet<number>): void {
    const heights = heads.map((words, at) => this.paper.heightOf(words, { size: 7.5, weight: 'medium', width: (columns[at] ?? 0) - 8 }));
    const height = Math.max(...heights) + 8;
    this.paper.box(EDGE, this.y, INNER, height, COLOURS.sunk, 3);
    this.cells(heads, columns, right, this.y + 4, { size: 7.5, weight: 'medium' });
    this.y += height;
  }

  private row(row: readonly string[], heads: readonly string[], columns: readonly number[], right: ReadonlySet<number>, weight: 'plain' | 'bold'): void {
    const height = Math.max(ROW, ...row.map((words, at) => this.paper.heightOf(words, { size: 8.5, weight, width: (columns[at] ?? 0) - 8 }) + 7));
    const page = this.paper.pdf.bufferedPageRange().count;
    this.room(height);
    if (this.paper.pdf.bufferedPageRange().count > page) this.heads(heads, columns, right);
    this.cells(row, columns, right, this.y + 4, { size: 8.5, weight });
    this.y += height;
    this.paper.rule(EDGE, this.y, INNER);
  }

  private cells(words: readonly string[], columns: readonly number[], right: ReadonlySet<number>, y: number, style: { size: number; weight: 'plain' | 'medium' | 'bold' }): void {
    let x = EDGE;
    for (const [index, text] of words.entries()) {
      const width = columns[index] ?? 0;
      this.paper.text(text, x + 4, y, { ...style, width: width - 8, align: right.has(index) ? 'right' : 'left' });
      x += width;
    }
  }

  /** Pages are known only when all are drawn. */
  done(): Promise<Buffer> {
    const { start, count } = this.paper.pdf.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.paper.pdf.switchToPage(page);
      this.paper.text(`Etalase Desa · halaman ${page + 1} dari ${count}`, EDGE, HEIGHT - mm(11), { size: 7.5, colour: COLOURS.inkSoft, width: INNER, height: 10 });
    }
    return this.paper.done();
  }
}
