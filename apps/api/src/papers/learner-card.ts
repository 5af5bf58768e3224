import { create } from 'qrcode';
import { COLOURS } from '@etalase/ui';
import { mm, Paper, SIZES } from '@etalase/papers';

/** As large as an identity card, to fit where those are kept. */
const WIDTH = mm(85.6);
const HEIGHT = mm(54);
const BAND = mm(4);
const EDGE = mm(5);
const QR_SIDE = mm(28);
/** Room for a finger, a stain and the light squares readers need. */
const QUIET = mm(2);

export interface LearnerCard {
  name: string;
  /** What the facilitator's phone reads. */
  text: string;
  provinceName: string;
}

/** One sheet of A4 with two cards to cut out: one to carry, one for who loses it. */
export async function learnerCardPaper(card: LearnerCard): Promise<Buffer> {
  const paper = new Paper(`Kartu belajar ${card.name}`, SIZES.a4);
  paper.page();
  const [width] = SIZES.a4;
  const left = (width - WIDTH) / 2;
  paper.text('Kartu belajar', mm(20), mm(18), { size: 22, weight: 'bold', colour: COLOURS.maroon, width: width - mm(40), align: 'center' });
  paper.text('Gunting di garis putus-putus. Tunjukkan saat datang ke kelas: petugas memindainya, juga tanpa sinyal. Satu untuk dibawa, satu untuk disimpan.', mm(35), mm(29), { size: 11, width: width - mm(70), align: 'center', gap: 2 });
  for (const top of [mm(52), mm(118)]) {
    cutLine(paper, left, top);
    drawn(paper, card, left, top);
  }
  return paper.done();
}

function cutLine(paper: Paper, x: number, y: number): void {
  paper.pdf.roundedRect(x - mm(2), y - mm(2), WIDTH + mm(4), HEIGHT + mm(4), 8).lineWidth(0.8).dash(2.5, { space: 2 }).stroke(COLOURS.inkSoft).undash();
}

function drawn(paper: Paper, { name, text, provinceName }: LearnerCard, x: number, y: number): void {
  paper.box(x, y, WIDTH, HEIGHT, COLOURS.paper, 6);
  paper.shoots(x, y + HEIGHT - BAND, WIDTH, BAND, COLOURS.maroon, COLOURS.gold, COLOURS.goldLight);
  const width = WIDTH - 2 * EDGE - QR_SIDE - 2 * QUIET - mm(3);
  paper.text(`ETALASE DESA · ${provinceName.toUpperCase()}`, x + EDGE, y + mm(5), { size: 6.5, weight: 'medium', colour: COLOURS.goldDeep, width: WIDTH - 2 * EDGE });
  paper.text('Kartu belajar', x + EDGE, y + mm(8.5), { size: 12, weight: 'bold', colour: COLOURS.maroon, width });
  const size = [13, 12, 11, 10, 9, 8].find((one) => paper.heightOf(name, { size: one, weight: 'bold', width }) <= mm(15)) ?? 7.5;
  paper.text(name, x + EDGE, y + mm(19), { size, weight: 'bold', width, height: mm(15.5) });
  paper.text('Milik pribadi. Kartu ini bukan tanda kelulusan.', x + EDGE, y + mm(39), { size: 6.5, colour: COLOURS.inkSoft, width, gap: 1 });
  const right = x + WIDTH - EDGE - QR_SIDE - QUIET;
  paper.box(right - QUIET, y + mm(11) - QUIET, QR_SIDE + 2 * QUIET, QR_SIDE + 2 * QUIET, '#ffffff', 4);
  paper.qr(create(text, { errorCorrectionLevel: 'Q' }).modules, right, y + mm(11), QR_SIDE, '#000000');
}
