import { create } from 'qrcode';
import { formatPhone } from '@etalase/kernel';
import type { SellerWorkOrder } from '@etalase/orders';
import { goodsOf, shippingWords, weightWords } from './order-words';
import { mm, Paper, type TextStyle } from '@etalase/papers';

/** A roll is 58 mm wide; the head of a cheap printer reaches 48 mm of it. Black only: it has no other colour. */
const WIDTH = mm(58);
const EDGE = mm(5);
const INNER = WIDTH - 2 * EDGE;
const INK = '#000000';
const LONGEST = mm(400);

type Line = { words: string; style: TextStyle; before: number } | { kind: 'rule' | 'qr'; height: number };

/** One label an order for a 58 mm thermal printer, each as long as it needs to be. */
export async function thermalLabels(orders: readonly SellerWorkOrder[]): Promise<Buffer> {
  const paper = new Paper('Label 58 mm', [WIDTH, mm(100)]);
  for (const order of orders) label(paper, order);
  return paper.done();
}

function label(paper: Paper, order: SellerWorkOrder): void {
  const lines = linesOf(order);
  const height = lines.reduce((sum, line) => sum + ('kind' in line ? line.height : line.before + paper.heightOf(line.words, line.style)), mm(8));
  paper.page([WIDTH, Math.min(height, LONGEST)]);
  let y = mm(3);
  for (const line of lines) {
    if (!('kind' in line)) y = paper.text(line.words, EDGE, y + line.before, line.style);
    else if (line.kind === 'rule') paper.dashes(EDGE, y + line.height / 2, INNER, INK);
    else paper.qr(create(order.number, { errorCorrectionLevel: 'M' }).modules, EDGE + (INNER - (line.height - 8)) / 2, y + 4, line.height - 8, INK);
    if ('kind' in line) y += line.height;
  }
}

function linesOf(order: SellerWorkOrder): Line[] {
  const { recipient } = order;
  const isPickup = order.shipping.kind === 'pickup';
  const say = (words: string | null | undefined, size: number, weight: TextStyle['weight'] = 'plain', before = 2, align: TextStyle['align'] = 'left'): Line[] => (words ? [{ words, before, style: { size, weight, colour: INK, width: INNER, align, gap: 1 } }] : []);
  const rule: Line = { kind: 'rule', height: 10 };
  return [
    ...say(order.number, 19, 'bold', 0, 'center'),
    ...say(`${shippingWords(order)} · ${weightWords(order)}`, 9, 'medium', 1, 'center'),
    rule,
    ...say(isPickup ? 'DIAMBIL OLEH' : 'KEPADA', 7.5, 'medium', 0),
    ...say(recipient.name, 14, 'bold', 1),
    ...say(formatPhone(recipient.phone), 11, 'medium', 1),
    ...(isPickup ? say(order.shipping.pickup && `Di ${order.shipping.pickup.address}`, 10, 'plain', 3) : [...say(recipient.address, 10.5, 'medium', 3), ...say(recipient.villageLabel, 10.5, 'medium', 1), ...say(recipient.landmark && `Patokan: ${recipient.landmark}`, 9.5, 'medium', 2)]),
    rule,
    ...say('DARI', 7.5, 'medium', 0),
    ...say(order.sellerName, 10.5, 'bold', 1),
    ...say(formatPhone(order.sellerPhone), 9.5, 'medium', 1),
    rule,
    ...goodsOf(order).flatMap(({ count, name }) => say(`${count} × ${name}`, 9.5, 'medium', 2)),
    ...say(recipient.note && `Catatan: ${recipient.note}`, 9.5, 'bold', 5),
    { kind: 'qr', height: mm(24) + 8 },
    ...say('Etalase Desa', 8.5, 'medium', 0, 'center'),
  ];
}
