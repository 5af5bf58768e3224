import { formatDate, formatRupiah, type Zone } from '@etalase/kernel';
import type { SellerStatementView, StatementOrder } from '@etalase/orders';
import { COLOURS } from '@etalase/ui';
import { Paper, SIZES } from '@etalase/papers';
import { COLUMN_WORDS, figuresOf, heldWords, monthWords, shortDate, type Sum, sumsOf } from './statement-words';

const [WIDTH, HEIGHT] = SIZES.a4;
const EDGE = 40;
const INNER = WIDTH - 2 * EDGE;
const FOOT = 40;
/** Right edges of the eight columns. */
const RIGHTS = [74, 122, 188, 242, 312, 368, 440, INNER];

export interface StatementFacts {
  shopName: string;
  place: string;
  /** `BRI ••••4321 a.n. S***` */
  payout: string | null;
  madeAt: Date;
  zone: Zone;
}

/** A month of a shop's money on A4: the sums first, then each order, then what went to the bank. */
export async function statementPaper(statement: SellerStatementView, facts: StatementFacts): Promise<Buffer> {
  const paper = new Paper(`Laporan ${monthWords(statement.month)}`, SIZES.a4);
  paper.page();
  let y = head(paper, statement, facts);
  y = sums(paper, statement, y);
  y = orders(paper, statement, facts, y);
  y = payouts(paper, statement, facts, y);
  explain(paper, room(paper, y, 96));
  numberPages(paper, statement, facts);
  return paper.done();
}

function head(paper: Paper, statement: SellerStatementView, facts: StatementFacts): number {
  paper.box(0, 0, WIDTH, 92, COLOURS.maroon);
  paper.shoots(0, 91, WIDTH, 11, COLOURS.maroonDeep, COLOURS.gold, COLOURS.goldLight);
  paper.text('LAPORAN UANG TOKO', EDGE, 22, { size: 9, weight: 'medium', colour: COLOURS.goldLight });
  paper.text(monthWords(statement.month), EDGE, 34, { size: 24, weight: 'bold', colour: '#ffffff' });
  paper.text(facts.shopName, WIDTH / 2, 26, { size: 13, weight: 'bold', colour: '#ffffff', width: WIDTH / 2 - EDGE, align: 'right', height: 18 });
  paper.text(facts.place, WIDTH / 2, 44, { size: 9.5, colour: '#fdf1dc', width: WIDTH / 2 - EDGE, align: 'right', height: 14 });
  if (facts.payout) paper.text(`Cair ke ${facts.payout}`, WIDTH / 2, 58, { size: 9.5, colour: '#fdf1dc', width: WIDTH / 2 - EDGE, align: 'right', height: 14 });
  return 122;
}

function sums(paper: Paper, statement: SellerStatementView, top: number): number {
  const { held, ready } = sumsOf(statement);
  const half = (INNER - 18) / 2;
  const height = 52 + Math.max(held.length, ready.length) * 17;
  card(paper, 'Ditahan', 'Sudah dibayar, disimpan sampai barang diterima', held, EDGE, top, half, height);
  card(paper, 'Siap cair', 'Milik Anda, masuk rekening hari kerja berikutnya', ready, EDGE + half + 18, top, half, height);
  return top + height + 24;
}

function card(paper: Paper, title: string, words: string, rows: readonly Sum[], x: number, top: number, width: number, height: number): void {
  paper.box(x, top, width, height, COLOURS.paper, 8);
  paper.frame(x, top, width, height, COLOURS.line, 0.8, 8);
  paper.text(title, x + 12, top + 10, { size: 12, weight: 'bold', colour: COLOURS.maroon });
  paper.text(words, x + 12, top + 26, { size: 8, colour: COLOURS.inkSoft, width: width - 24, height: 11 });
  rows.forEach(({ label, amount, isTotal }, index) => {
    const y = top + 43 + index * 17;
    const style = { size: isTotal ? 10 : 9, weight: isTotal ? 'bold' : 'plain' } as const;
    if (isTotal) paper.rule(x + 12, y - 3, width - 24, COLOURS.gold, 1);
    paper.text(label, x + 12, y, { ...style, width: width - 110, height: 13 });
    paper.text(formatRupiah(amount), x + width - 112, y, { ...style, weight: isTotal ? 'bold' : 'medium', colour: isTotal ? COLOURS.maroon : COLOURS.ink, width: 100, align: 'right' });
  });
}

function orders(paper: Paper, statement: SellerStatementView, facts: StatementFacts, top: number): number {
  let y = title(paper, 'Setiap pesanan', top);
  if (statement.orders.length === 0) return paper.text('Tidak ada uang yang bergerak di bulan ini.', EDGE, y, { size: 9.5, colour: COLOURS.inkSoft }) + 20;
  y = columns(paper, y);
  for (const order of statement.orders) {
    const words = heldWords(order, facts.zone);
    const height = words === '' ? 17 : 28;
    if (y + height > HEIGHT - FOOT - 20) {
      paper.page();
      y = columns(paper, EDGE);
    }
    row(paper, order, words, y, facts.zone);
    y += height;
    paper.rule(EDGE, y - 3, INNER, COLOURS.sunk, 0.6);
  }
  const total = statement.orders.map(figuresOf).reduce((sum, figures) => sum.map((amount, index) => amount + (figures[index] ?? 0)));
  y = room(paper, y, 24);
  figures(paper, ['Jumlah', ''], total, y + 2, 'bold');
  return y + 34;
}

function columns(paper: Paper, top: number): number {
  paper.box(EDGE, top, INNER, 28, COLOURS.sunk, 4);
  COLUMN_WORDS.forEach((words, index) => {
    const left = EDGE + (index === 0 ? 6 : (RIGHTS[index - 1] ?? 0));
    const width = (RIGHTS[index] ?? 0) - (left - EDGE) - (index > 1 ? 4 : 0);
    paper.text(words, left, top + (words.length > 13 ? 4 : 9), { size: 8, weight: 'medium', colour: COLOURS.inkSoft, width, align: index > 1 ? 'right' : 'left' });
  });
  return top + 35;
}

function row(paper: Paper, order: StatementOrder, words: string, y: number, zone: Zone): void {
  figures(paper, [order.number, shortDate(order.paidAt, zone)], figuresOf(order), y, 'plain');
  if (words !== '') paper.text(words, EDGE + 6, y + 12, { size: 7.5, colour: COLOURS.goldDeep, width: INNER - 10, align: 'right', height: 10 });
}

function figures(paper: Paper, [number, date]: readonly [string, string], amounts: readonly number[], y: number, weight: 'plain' | 'bold'): void {
  paper.text(number, EDGE + 6, y, { size: 8.5, weight: weight === 'bold' ? 'bold' : 'medium', width: 68, height: 12 });
  paper.text(date, EDGE + (RIGHTS[0] ?? 0), y, { size: 8, colour: COLOURS.inkSoft, width: 48, height: 11 });
  amounts.forEach((amount, index) => {
    const left = EDGE + (RIGHTS[index + 1] ?? 0);
    const colour = amount === 0 && weight === 'plain' ? COLOURS.line : index === 4 ? COLOURS.leaf : COLOURS.ink;
    paper.text(amount === 0 ? '–' : formatRupiah(amount).replace('Rp', ''), left, y, { size: 8.5, weight: weight === 'bold' || index === 4 ? 'medium' : 'plain', colour, width: (RIGHTS[index + 2] ?? 0) - (RIGHTS[index + 1] ?? 0) - 4, align: 'right' });
  });
}

function payouts(paper: Paper, statement: SellerStatementView, facts: StatementFacts, top: number): number {
  if (statement.payouts.length === 0) return top;
  let y = title(paper, 'Masuk rekening Anda', room(paper, top, 60));
  for (const { at, reference, amount } of statement.payouts) {
    y = room(paper, y, 18);
    paper.text(formatDate(at, 'id', facts.zone), EDGE + 6, y, { size: 9, width: 130 });
    paper.text(reference, EDGE + 140, y, { size: 8, colour: COLOURS.inkSoft, width: 220, height: 12 });
    paper.text(formatRupiah(amount), EDGE + INNER - 130, y, { size: 9.5, weight: 'medium', width: 126, align: 'right' });
    y += 17;
  }
  return y + 16;
}

function explain(paper: Paper, top: number): void {
  paper.box(EDGE, top, INNER, 74, COLOURS.paper, 8);
  paper.text('Cara membacanya', EDGE + 12, top + 9, { size: 9.5, weight: 'bold', colour: COLOURS.maroon });
  paper.text('Uang pembeli ditahan dulu, lalu siap cair saat barang sudah diterima dan masa keluhan lewat. Ongkir menjadi milik Anda karena Anda yang mengirim. Yang dikembalikan ke pembeli tidak pernah masuk ke Anda. Bagi hasil dihitung dari harga barang saat pesanan dibuat. Angka dalam rupiah.', EDGE + 12, top + 23, { size: 8.5, colour: COLOURS.ink, width: INNER - 24, gap: 1.5 });
}

function title(paper: Paper, words: string, y: number): number {
  return paper.text(words, EDGE, y, { size: 13, weight: 'bold', colour: COLOURS.maroon }) + 6;
}

/** A new page when less than `height` is left. */
function room(paper: Paper, y: number, height: number): number {
  if (y + height <= HEIGHT - FOOT) return y;
  paper.page();
  return EDGE;
}

function numberPages(paper: Paper, statement: SellerStatementView, facts: StatementFacts): void {
  const { start, count } = paper.pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    paper.pdf.switchToPage(page);
    paper.text(`Etalase Desa · ${facts.shopName} · ${monthWords(statement.month)} · dibuat ${formatDate(facts.madeAt, 'id', facts.zone)}`, EDGE, HEIGHT - 26, { size: 7.5, colour: COLOURS.inkSoft, width: INNER - 60, height: 11 });
    paper.text(`${page - start + 1} dari ${count}`, EDGE + INNER - 60, HEIGHT - 26, { size: 7.5, colour: COLOURS.inkSoft, width: 60, align: 'right' });
  }
}
