import { create } from 'qrcode';
import { formatMoment, formatPhone, type Zone } from '@etalase/kernel';
import type { SellerWorkOrder } from '@etalase/orders';
import { COLOURS } from '@etalase/ui';
import { Paper, SIZES } from '@etalase/papers';
import { goodsOf, shippingWords, weightWords } from './order-words';

const [WIDTH, HEIGHT] = SIZES.a6;
const EDGE = 17;
const INNER = WIDTH - 2 * EDGE;
const FOOT = 34;

/** Address and contents of each parcel, A6: four on a sheet of A4, or one on a label of 10 × 15 cm. */
export async function packingSlips(orders: readonly SellerWorkOrder[], zone: Zone): Promise<Buffer> {
  const paper = new Paper('Slip kirim', SIZES.a6);
  for (const order of orders) slip(paper, order, zone);
  return paper.done();
}

function slip(paper: Paper, order: SellerWorkOrder, zone: Zone): void {
  paper.page();
  const top = head(paper, order);
  const y = address(paper, order, top);
  contents(paper, order, y, zone);
}

function head(paper: Paper, order: SellerWorkOrder): number {
  const height = 62;
  paper.box(0, 0, WIDTH, height, COLOURS.maroon);
  paper.shoots(0, height - 1, WIDTH, 9, COLOURS.maroonDeep, COLOURS.gold, COLOURS.goldLight);
  paper.text('PENGIRIM', EDGE, 13, { size: 6.5, weight: 'medium', colour: COLOURS.goldLight });
  paper.text(order.sellerName, EDGE, 22, { size: 12, weight: 'bold', colour: '#ffffff', width: INNER - 62, height: 15 });
  paper.text(formatPhone(order.sellerPhone), EDGE, 39, { size: 8.5, colour: '#fdf1dc' });
  const side = 46;
  paper.box(WIDTH - EDGE - side - 3, 5, side + 6, side + 6, '#ffffff', 4);
  paper.qr(create(order.number, { errorCorrectionLevel: 'M' }).modules, WIDTH - EDGE - side, 8, side, COLOURS.ink);
  return height + 8 + 13;
}

function address(paper: Paper, order: SellerWorkOrder, top: number): number {
  const { recipient } = order;
  const isPickup = order.shipping.kind === 'pickup';
  paper.text(isPickup ? 'DIAMBIL OLEH' : 'KIRIM KEPADA', EDGE, top, { size: 6.5, weight: 'medium', colour: COLOURS.goldDeep });
  let y = paper.text(recipient.name, EDGE, top + 9, { size: 15, weight: 'bold', width: INNER, height: 19 });
  y = paper.text(formatPhone(recipient.phone), EDGE, y + 1, { size: 11, weight: 'medium', width: INNER });
  if (isPickup) {
    if (order.shipping.pickup) y = paper.text(`Diambil di ${order.shipping.pickup.address}, ${order.shipping.pickup.hours}`, EDGE, y + 4, { size: 8.5, width: INNER, height: 36 });
  } else {
    y = paper.text(recipient.address ?? '', EDGE, y + 4, { size: 10, width: INNER, height: 42, gap: 1 });
    y = paper.text(recipient.villageLabel ?? '', EDGE, y + 1, { size: 10, weight: 'medium', width: INNER, height: 28, gap: 1 });
    if (recipient.landmark) y = paper.text(`Patokan: ${recipient.landmark}`, EDGE, y + 2, { size: 8.5, colour: COLOURS.inkSoft, width: INNER, height: 24 });
  }
  y += 7;
  const words = shippingWords(order);
  const height = 16 + paper.heightOf(words, { size: 10.5, weight: 'bold', width: INNER - 86 });
  paper.box(EDGE, y, INNER, height, COLOURS.sunk, 5);
  paper.text(words, EDGE + 9, y + 8, { size: 10.5, weight: 'bold', colour: COLOURS.maroon, width: INNER - 86 });
  paper.text(weightWords(order), WIDTH - EDGE - 76, y + 8, { size: 10.5, weight: 'medium', width: 67, align: 'right' });
  return y + height + 9;
}

function contents(paper: Paper, order: SellerWorkOrder, top: number, zone: Zone): void {
  let y = headline(paper, order, top);
  for (const { count, name } of goodsOf(order)) {
    const style = { size: 9, width: INNER - 52 };
    const height = Math.min(26, paper.heightOf(name, style));
    if (y + height > HEIGHT - FOOT - 8) {
      foot(paper, order, zone);
      paper.page();
      y = headline(paper, order, EDGE);
    }
    paper.frame(EDGE, y + 0.5, 9, 9, COLOURS.inkSoft, 0.8, 2);
    paper.text(`${count}×`, EDGE + 14, y - 1.5, { size: 10, weight: 'bold', colour: COLOURS.maroon, width: 34, align: 'left' });
    paper.text(name, EDGE + 50, y - 0.5, { ...style, height: 26 });
    y += height + 5;
  }
  const note = order.recipient.note;
  if (note && y + 29 < HEIGHT - FOOT - 6) {
    paper.dashes(EDGE, y + 3, INNER, COLOURS.gold);
    paper.text(`Catatan pembeli: ${note}`, EDGE, y + 9, { size: 8.5, weight: 'medium', width: INNER, height: Math.max(11, HEIGHT - FOOT - 13 - y) });
  }
  foot(paper, order, zone);
}

function headline(paper: Paper, order: SellerWorkOrder, top: number): number {
  paper.text(`Pesanan ${order.number}`, EDGE, top, { size: 11, weight: 'bold' });
  paper.text('isi paket', EDGE, top + 2, { size: 8, colour: COLOURS.inkSoft, width: INNER, align: 'right' });
  paper.rule(EDGE, top + 17, INNER);
  return top + 24;
}

function foot(paper: Paper, order: SellerWorkOrder, zone: Zone): void {
  paper.rule(EDGE, HEIGHT - FOOT, INNER);
  paper.text('Terima kasih sudah membeli langsung dari pembuatnya.', EDGE, HEIGHT - FOOT + 7, { size: 8, weight: 'medium', colour: COLOURS.maroon, width: INNER });
  paper.text(`Etalase Desa · dipesan ${formatMoment(new Date(order.placedAt), 'id', zone)}`, EDGE, HEIGHT - FOOT + 18, { size: 7, colour: COLOURS.inkSoft, width: INNER });
}
