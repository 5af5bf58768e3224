import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { rupiah, WIB, ZERO } from '@etalase/kernel';
import type { SellerStatementView, SellerWorkOrder, StatementOrder } from '@etalase/orders';
import { printable } from '@etalase/papers';
import { packingSlips } from './packing-slip';
import { qrSheet } from './qr-sheet';
import { statementPaper } from './statement-paper';
import { statementSheet } from './statement-sheet';
import { figuresOf, heldWords, sumsOf } from './statement-words';
import { thermalLabels } from './thermal-label';

/** `PAPERS_FOLDER=/some/folder npx jest … papers.spec` keeps the papers, so that people can look at them. */
function keep(name: string, content: Buffer): Buffer {
  const folder = process.env.PAPERS_FOLDER;
  if (folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return content;
}
const pagesOf = (pdf: Buffer): string[] => [...pdf.toString('latin1').matchAll(/\/MediaBox \[([^\]]+)\]/g)].map((match) => match[1] ?? '');

const order = (over: object = {}): SellerWorkOrder =>
  ({
    id: 'x', number: 'K7M4PQ-A', orderNumber: 'K7M4PQ', sellerName: 'Dapur Bu Siti Sekincau', sellerPhone: '+6281291000001', placedAt: '2026-11-24T03:00:00Z',
    lines: [{ quantity: 2, name: 'Keripik Pisang Cokelat', variant: '250 gram' }, { quantity: 1, name: 'Kopi Robusta Hanakau Petik Merah Sangrai Sedang', variant: '-' }, { quantity: 12, name: 'Sambal Seruit', variant: 'pedas sekali' }],
    shipping: { kind: 'courier', service: 'Kurir reguler', weightGrams: 1240, pickup: null }, courier: 'JNE', resi: 'JP1234567890',
    recipient: { name: 'Rahmawati Kusumaningrum', phone: '+6281300001234', address: 'Jl. Ratu Dibalau Gg. Melati No. 12 RT 03 RW 01', villageLabel: 'Kel. Way Kandis, Kec. Tanjung Senang, Kota Bandar Lampung, Lampung 35141', landmark: 'depan masjid, pagar hijau', note: 'Tolong dibungkus rapi, untuk oleh-oleh. Terima kasih 😊' }, ...over,
  }) as unknown as SellerWorkOrder;
const pickup = order({ number: 'ZZ9QRA-B', shipping: { kind: 'pickup', service: 'Ambil sendiri', weightGrams: 850, pickup: { address: 'Rumah produksi, samping Balai Desa Hanakau', hours: '08.00 sampai 16.00' } }, courier: null, resi: null, lines: Array.from({ length: 16 }, (_, index) => ({ quantity: index + 1, name: `Produk nomor ${index} dengan nama yang agak panjang sekali`, variant: '-' })) });

it('draws a slip an order on A6, and goes on to another page when the goods do not fit', async () => {
  const pages = pagesOf(keep('slip.pdf', await packingSlips([order(), pickup], WIB)));
  expect(pages.length).toBe(3);
  expect(new Set(pages)).toEqual(new Set(['0 0 297.637795 419.527559']));
});

it('draws labels as wide as the roll and as long as they need to be', async () => {
  const pages = pagesOf(keep('thermal.pdf', await thermalLabels([order(), pickup]))).map((page) => page.split(' ').map(Number));
  expect(pages.map(([, , width]) => Math.round(((width ?? 0) / 72) * 25.4))).toEqual([58, 58]);
  expect(pages[1]?.[3]).toBeGreaterThan(pages[0]?.[3] ?? 0);
});

it('draws the sheet with the code on both papers, for short names and long', async () => {
  const facts = { shopName: 'Dapur Bu Siti Sekincau', place: 'Desa Hanakau, Kab. Lampung Barat', phone: '+6281291000001', address: 'https://etalase.example.id/toko/dapur-bu-siti-sekincau' };
  expect(pagesOf(keep('qr-a5.pdf', await qrSheet(facts, 'a5')))).toEqual(['0 0 419.527559 595.275591']);
  expect(pagesOf(keep('qr-a4.pdf', await qrSheet({ ...facts, shopName: 'Kelompok Wanita Tani Mekar Sari Tenun Tapis dan Sulam Usus' }, 'a4')))).toEqual(['0 0 595.275591 841.889764']);
});

it('leaves out what the typeface has no letter for', () => {
  expect(printable('Terima kasih 😊 – café Đ ẹ 日本')).toBe('Terima kasih – café e ');
});

describe('the statement of a month', () => {
  const orders = Array.from({ length: 42 }, (_, index): StatementOrder => {
    const [goods, shipping] = [rupiah(35_000 * ((index % 5) + 1)), rupiah(index % 3 === 0 ? 0 : 12_000)];
    const received = rupiah(index < 3 ? 0 : goods + shipping);
    const isHeld = index % 4 === 3;
    const refunded = rupiah(index % 7 === 5 ? 35_000 : 0);
    const before = index < 3 ? goods + shipping : 0;
    const released = rupiah(isHeld ? 0 : before + received - refunded);
    const heldAtEnd = rupiah(before + received - refunded - released);
    return { sellerOrderId: String(index), number: `K7M${String(index).padStart(2, '0')}Q-A`, state: isHeld ? 'shipped' : 'completed', paidAt: new Date(Date.UTC(2026, index < 3 ? 9 : 10, 1 + (index % 27), 5)), goods, shipping, received, refunded, released, commission: rupiah(Math.floor(released / 50)), tax: rupiah(Math.floor(released / 500)), heldAtEnd, heldUntil: isHeld ? { at: new Date('2026-12-05T03:00:00Z'), words: 'Sampai diterima pembeli, paling lambat' } : null };
  });
  const sum = (field: 'received' | 'refunded' | 'released' | 'commission' | 'tax' | 'heldAtEnd') => rupiah(orders.reduce((total, one) => total + one[field], 0));
  const opening = { held: rupiah(orders.slice(0, 3).reduce((total, one) => total + one.goods + one.shipping, 0)), ready: rupiah(1_000_000) };
  const statement: SellerStatementView = {
    month: '2026-11', from: new Date('2026-10-31T17:00:00Z'), to: new Date('2026-11-30T17:00:00Z'), opening, orders, payouts: [{ at: new Date('2026-11-10T02:00:00Z'), reference: 'PO-2026-11-10-0042', amount: rupiah(1_000_000) }],
    totals: { received: sum('received'), refunded: sum('refunded'), released: sum('released'), commission: sum('commission'), tax: sum('tax'), returned: rupiah(12_000), writtenOff: rupiah(2_000), paidOut: rupiah(1_000_000), corrected: ZERO },
    closing: { held: sum('heldAtEnd'), ready: rupiah(sum('released') - sum('commission') - sum('tax') - 10_000) },
  };
  const facts = { shopName: '=Dapur Bu Siti', place: 'Desa Hanakau, Kab. Lampung Barat', payout: 'BRI ••••4321 a.n. S***', madeAt: new Date('2026-12-01T02:00:00Z'), zone: WIB };

  it('adds up in its sums and in its rows', () => {
    for (const rows of Object.values(sumsOf(statement))) expect(rows.filter((row) => !row.isTotal).reduce((total, row) => total + row.amount, 0)).toBe(rows.find((row) => row.isTotal)?.amount);
    for (const one of orders) {
      const [goods = 0, shipping = 0, refund = 0, commission = 0, ready = 0, held = 0] = figuresOf(one);
      if (one.received > 0) expect(goods + shipping + refund + commission).toBe(ready + held);
    }
    expect(heldWords(orders[3]!, WIB)).toBe('Sampai diterima pembeli, paling lambat Sab, 5 Des 10.00 WIB');
  });

  it('is a paper of several pages', async () => {
    expect(pagesOf(keep('statement.pdf', await statementPaper(statement, facts))).length).toBe(2);
    expect(pagesOf(keep('statement-empty.pdf', await statementPaper({ ...statement, orders: [], payouts: [] }, facts))).length).toBe(1);
  });

  it('is a workbook of numbers without a formula', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(keep('statement.xlsx', await statementSheet(statement, facts)) as unknown as ArrayBuffer);
    const sheet = workbook.getWorksheet('Pesanan');
    const total = sheet?.lastRow?.values as unknown[];
    expect([total[1], total[7], total[8]]).toEqual(['Jumlah', sum('released') - sum('commission') - sum('tax'), sum('heldAtEnd')]);
    expect(workbook.getWorksheet('Ringkasan')?.getCell('A2').value).toBe("'=Dapur Bu Siti");
    workbook.eachSheet((each) => each.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined())));
  });
});
