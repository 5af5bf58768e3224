import { COLOURS } from '@etalase/ui';
import { mm, Paper, SIZES } from '@etalase/papers';

export interface RegisterSheet {
  title: string;
  facts: readonly (readonly [string, string])[];
  rows: readonly { name: string; village: string; kind: string; status: 'present' | 'late' | 'excused' | 'absent' | null; time: string }[];
}

const [WIDTH, HEIGHT] = SIZES.a4;
const EDGE = mm(16);
const INNER = WIDTH - 2 * EDGE;
const ROW = 25;
const FOOT = mm(16);
const STATUS_WORDS = { present: 'Hadir', late: 'Terlambat', excused: 'Izin', absent: 'Tidak hadir' } as const;
/** Number, name, village, role, came, signature. */
const COLUMNS = [24, 142, 120, 84, 62, INNER - 432] as const;
const HEADS = ['No.', 'Nama', 'Desa', 'Peran', 'Hadir', 'Tanda tangan'] as const;

/** Who has a seat, by name, who came and when, and a line to sign on. */
export async function registerPaper(sheet: RegisterSheet): Promise<Buffer> {
  const paper = new Paper(`Daftar hadir ${sheet.title}`, SIZES.a4);
  let y = firstPage(paper, sheet);
  for (const [index, row] of sheet.rows.entries()) {
    if (y + ROW > HEIGHT - FOOT) {
      paper.page();
      y = heads(paper, EDGE);
    }
    y = line(paper, y, [`${index + 1}`, row.name, row.village, row.kind, row.status === null ? '' : [STATUS_WORDS[row.status], row.time].filter(Boolean).join(' ')]);
  }
  const came = sheet.rows.filter(({ status }) => status === 'present' || status === 'late').length;
  if (y + 92 > HEIGHT - FOOT) {
    paper.page();
    y = EDGE;
  }
  paper.text(`Hadir ${came} dari ${sheet.rows.length} peserta.`, EDGE, y + 12, { size: 10, weight: 'medium' });
  paper.text('Pengajar,', EDGE + INNER - 170, y + 12, { size: 10, width: 170 });
  paper.rule(EDGE + INNER - 170, y + 76, 170, COLOURS.inkSoft);
  foot(paper);
  return paper.done();
}

function firstPage(paper: Paper, { title, facts }: RegisterSheet): number {
  paper.page();
  paper.box(0, 0, WIDTH, 56, COLOURS.maroon);
  paper.shoots(0, 55, WIDTH, 10, COLOURS.maroonDeep, COLOURS.gold, COLOURS.goldLight);
  paper.text('DAFTAR HADIR', EDGE, 15, { size: 8, weight: 'medium', colour: COLOURS.goldLight });
  paper.text(title, EDGE, 26, { size: 15, weight: 'bold', colour: '#ffffff', width: INNER, height: 20 });
  let y = 80;
  for (const [label, words] of facts) {
    paper.text(label, EDGE, y, { size: 9, colour: COLOURS.inkSoft, width: 80 });
    y = paper.text(words, EDGE + 84, y, { size: 9.5, weight: 'medium', width: INNER - 84, height: 26 }) + 3;
  }
  return heads(paper, y + 8);
}

function heads(paper: Paper, y: number): number {
  paper.box(EDGE, y, INNER, 18, COLOURS.sunk, 3);
  cells(paper, y + 5, [...HEADS], { size: 8, weight: 'medium' });
  return y + 18;
}

function line(paper: Paper, y: number, words: readonly string[]): number {
  cells(paper, y + 8, words, { size: 9 });
  paper.rule(EDGE, y + ROW, INNER);
  return y + ROW;
}

function cells(paper: Paper, y: number, words: readonly string[], style: { size: number; weight?: 'medium' }): void {
  let x = EDGE;
  for (const [index, text] of words.entries()) {
    const width = COLUMNS[index] ?? 0;
    paper.text(text, x + 4, y, { ...style, width: width - 8, height: style.size * 1.4 });
    x += width;
  }
}

/** Pages are known only when all are drawn. */
function foot(paper: Paper): void {
  const { start, count } = paper.pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    paper.pdf.switchToPage(page);
    paper.text(`Etalase Desa · halaman ${page + 1} dari ${count}`, EDGE, HEIGHT - mm(11), { size: 7.5, colour: COLOURS.inkSoft, width: INNER, height: 10 });
  }
}
