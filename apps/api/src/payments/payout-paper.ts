import { formatMoment, formatRupiah } from '@etalase/kernel';
import type { PayoutBatch, PayoutStatement } from '@etalase/payments';
import { COLOURS } from '@etalase/ui';
import { Paper, SIZES } from '@etalase/papers';
import { lineWords, STATUS_WORDS } from './payout-sheet';

const [WIDTH, HEIGHT] = SIZES.a4;
const EDGE = 40;
const INNER = WIDTH - 2 * EDGE;
const FOOT = 44;

/** A run on A4: the sum and who approved it, then each payout with every line it consists of. Accounts stay masked. */
export async function payoutPaper(batch: PayoutBatch, statements: readonly PayoutStatement[], officers: { madeBy: string; decidedBy: string | null }): Promise<Buffer> {
  const paper = new Paper(`Daftar pencairan ${formatMoment(batch.madeAt)}`, SIZES.a4);
  paper.page();
  let y = head(paper, batch, officers);
  for (const statement of statements) y = payout(paper, statement, y);
  numberPages(paper, batch);
  return paper.done();
}

function head(paper: Paper, batch: PayoutBatch, { madeBy, decidedBy }: { madeBy: string; decidedBy: string | null }): number {
  paper.box(0, 0, WIDTH, 92, COLOURS.maroon);
  paper.shoots(0, 91, WIDTH, 11, COLOURS.maroonDeep, COLOURS.gold, COLOURS.goldLight);
  paper.text('DAFTAR PENCAIRAN', EDGE, 22, { size: 9, weight: 'medium', colour: COLOURS.goldLight });
  paper.text(formatRupiah(batch.amount), EDGE, 34, { size: 24, weight: 'bold', colour: '#ffffff' });
  const right = { size: 9.5, colour: '#fdf1dc', width: WIDTH / 2 - EDGE, align: 'right', height: 14 } as const;
  paper.text(`untuk ${batch.count} toko`, WIDTH / 2, 26, { ...right, size: 13, weight: 'bold', colour: '#ffffff', height: 18 });
  paper.text(`Dibuat ${madeBy}, ${formatMoment(batch.madeAt)}`, WIDTH / 2, 46, right);
  if (decidedBy && batch.decidedAt) paper.text(`${batch.state === 'approved' ? 'Disetujui' : 'Ditolak'} ${decidedBy}, ${formatMoment(batch.decidedAt)}`, WIDTH / 2, 60, right);
  return 122;
}

function payout(paper: Paper, { id, label, masked, amount, status, items }: PayoutStatement, top: number): number {
  let y = room(paper, top, 64);
  paper.box(EDGE, y, INNER, 34, COLOURS.sunk, 4);
  paper.text(label, EDGE + 8, y + 5, { size: 10.5, weight: 'bold', width: INNER - 150, height: 14 });
  paper.text(`${masked} · ${STATUS_WORDS[status]} · ${id}`, EDGE + 8, y + 20, { size: 7.5, colour: COLOURS.inkSoft, width: INNER - 130, height: 10 });
  paper.text(formatRupiah(amount), EDGE + INNER - 128, y + 10, { size: 11, weight: 'bold', colour: COLOURS.maroon, width: 120, align: 'right' });
  y += 40;
  for (const item of items) {
    y = room(paper, y, 15);
    paper.text(formatMoment(item.at), EDGE + 8, y, { size: 8, colour: COLOURS.inkSoft, width: 130, height: 11 });
    paper.text(lineWords(item), EDGE + 142, y, { size: 8.5, width: INNER - 250, height: 12 });
    paper.text(formatRupiah(item.amount), EDGE + INNER - 108, y, { size: 8.5, weight: 'medium', width: 100, align: 'right' });
    y += 14;
  }
  return y + 10;
}

/** A new page when less than `height` is left. */
function room(paper: Paper, y: number, height: number): number {
  if (y + height <= HEIGHT - FOOT) return y;
  paper.page();
  return EDGE;
}

function numberPages(paper: Paper, batch: PayoutBatch): void {
  const { start, count } = paper.pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    paper.pdf.switchToPage(page);
    paper.text(`Etalase Desa · daftar pencairan ${batch.id}`, EDGE, HEIGHT - 26, { size: 7.5, colour: COLOURS.inkSoft, width: INNER - 60, height: 11 });
    paper.text(`${page - start + 1} dari ${count}`, EDGE + INNER - 60, HEIGHT - 26, { size: 7.5, colour: COLOURS.inkSoft, width: 60, align: 'right' });
  }
}
