import { create } from 'qrcode';
import { formatPhone } from '@etalase/kernel';
import { COLOURS } from '@etalase/ui';
import { Paper, SIZES } from '@etalase/papers';

export interface QrSheetFacts {
  shopName: string;
  /** `Desa Hanakau, Kab. Lampung Barat` */
  place: string;
  phone: string;
  /** Where the code leads. */
  address: string;
}

export type QrSheetSize = 'a4' | 'a5';

const CREAM = '#fdf1dc';

/** The sheet a shop hangs on its wall or table: a cloth of maroon and gold with one large code. */
export async function qrSheet(facts: QrSheetFacts, size: QrSheetSize): Promise<Buffer> {
  const [width, height] = SIZES[size];
  const paper = new Paper(`QR ${facts.shopName}`, SIZES[size]);
  paper.page();
  // Drawn on A5 and scaled, so that both are the same picture.
  const scale = width / SIZES.a5[0];
  paper.pdf.scale(scale);
  draw(paper, facts, SIZES.a5[0], height / scale);
  return paper.done();
}

function draw(paper: Paper, facts: QrSheetFacts, width: number, height: number): void {
  paper.box(0, 0, width, height, COLOURS.maroon);
  cloth(paper, 0, width);
  cloth(paper, height - 54, width);
  const edge = 34;
  const inner = width - 2 * edge;
  const name = { size: fitting(paper, facts.shopName, inner), weight: 'bold', width: inner } as const;
  const place = { size: 12.5, weight: 'medium', width: inner } as const;
  const block = Math.min(92, paper.heightOf(facts.shopName, name)) + 4 + Math.min(34, paper.heightOf(facts.place, place));
  const y = paper.text(facts.shopName, edge, 56 + (122 - block) / 2, { ...name, colour: '#ffffff', align: 'center', height: 92 });
  paper.text(facts.place, edge, y + 4, { ...place, colour: COLOURS.goldLight, align: 'center', height: 34 });

  const side = 236;
  const left = (width - side) / 2;
  const top = 186;
  paper.box(left - 7, top - 7, side + 14, side + 14, COLOURS.gold, 20);
  paper.box(left - 3.5, top - 3.5, side + 7, side + 7, COLOURS.maroonDeep, 17);
  paper.box(left, top, side, side, '#fffefb', 14);
  const code = side - 44;
  paper.qr(create(facts.address, { errorCorrectionLevel: 'Q' }).modules, left + 22, top + 22, code, COLOURS.maroonDeep);

  let under = paper.text('Pindai, lihat, pesan.', edge, top + side + 17, { size: 21, weight: 'bold', colour: COLOURS.goldLight, width: inner, align: 'center' });
  under = paper.text('Arahkan kamera HP ke kotak di atas.', edge, under + 2, { size: 11.5, colour: CREAM, width: inner, align: 'center' });
  under = paper.text(facts.address.replace(/^https?:\/\//, ''), edge, under + 9, { size: 10.5, weight: 'medium', colour: '#ffffff', width: inner, align: 'center', height: 28 });
  paper.text(`WhatsApp ${formatPhone(facts.phone)}  ·  Etalase Desa`, edge, under + 3, { size: 9.5, colour: CREAM, width: inner, align: 'center' });
}

/** Woven rows as on a tapis: shoots, a line of gold, diamonds, a line of gold. */
function cloth(paper: Paper, top: number, width: number): void {
  paper.box(0, top, width, 54, COLOURS.maroonDeep);
  paper.shoots(0, top + 4, width, 17, COLOURS.maroonDeep, COLOURS.gold, COLOURS.goldLight);
  paper.box(0, top + 22.5, width, 1.6, COLOURS.gold);
  const step = width / 26;
  for (let index = 0; index < 26; index += 1) {
    const middle = (index + 0.5) * step;
    const y = top + 35;
    paper.pdf.polygon([middle, y - 8], [middle + step * 0.42, y], [middle, y + 8], [middle - step * 0.42, y]).fill(COLOURS.gold);
    paper.pdf.polygon([middle, y - 4.4], [middle + step * 0.22, y], [middle, y + 4.4], [middle - step * 0.22, y]).fill(COLOURS.maroon);
  }
  paper.box(0, top + 46.4, width, 1.6, COLOURS.gold);
  paper.box(0, top + 50, width, 4, COLOURS.gold);
}

/** The largest size at which the name takes at most two lines. */
function fitting(paper: Paper, name: string, width: number): number {
  const sizes = [34, 30, 26, 22, 19];
  return sizes.find((size) => paper.heightOf(name, { size, weight: 'bold', width }) <= size * 2.7) ?? 17;
}
