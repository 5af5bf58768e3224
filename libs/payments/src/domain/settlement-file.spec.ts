import { rupiah } from '@etalase/kernel';
import { expectedFee } from './rail-fees';
import { compareSettlement, type OwnCharge, type ReadLine, type SettlementDay } from './reconcile-settlement';
import { parseSettlementFile } from './settlement-file';

const HEAD = 'order_id,type,gross_amount,fee,net_amount,settlement_date,reference';
const parse = (...rows: string[]) => parseSettlementFile([HEAD, ...rows, ''].join('\n'));

describe('a settlement file', () => {
  it('is read by the names of its columns', () => {
    expect(parseSettlementFile('\uFEFFNet_Amount,Order_ID,extra,type,fee,gross_amount,reference,settlement_date\r\n"148950.00",a-1,"x, ""y""",Payment,1050.00,150000,,2026-11-25\r\n')).toEqual([
      { railOrderId: 'a-1', kind: 'payment', reference: '', gross: 150_000, fee: 1_050, net: 148_950, settledOn: '2026-11-25' },
    ]);
    expect(parse()).toEqual([]);
  });

  it.each([
    ['a fraction of a rupiah', 'a,payment,100.50,0,100.50,2026-11-25,'],
    ['what does not add up', 'a,payment,100,1,98,2026-11-25,'],
    ['an unknown movement', 'a,gift,100,0,100,2026-11-25,'],
    ['a line cut short', 'a,payment,100,0,100'],
    ['no order', ',payment,100,0,100,2026-11-25,'],
    ['a power of ten', 'a,payment,1e2,0,100,2026-11-25,'],
  ])('with %s is refused whole, naming the line', (_, row) => {
    expect(() => parse('b,payment,1,0,1,2026-11-25,', row)).toThrow('baris 3');
  });

  it('is refused when it names a movement twice, or lacks a column', () => {
    expect(() => parse('a,payment,1,0,1,2026-11-25,', 'a,payment,1,0,1,2026-11-25,')).toThrow('baris 3');
    expect(() => parseSettlementFile('order_id,type\n')).toThrow('baris 1');
    expect(() => parseSettlementFile('<html>')).toThrow('baris 1');
  });

  it('keeps fees half up, to the rupiah', () => {
    expect([71, 72, 150_000].map((amount) => expectedFee('qris', rupiah(amount), '2026-11-24'))).toEqual([0, 1, 1_050]);
    expect(expectedFee('bca', rupiah(150_000), '2026-11-24')).toBe(4_440);
    expect(expectedFee('qris', rupiah(150_000), '2023-12-31')).toBe(0);
  });
});

describe('a settlement file against our charges', () => {
  const charge: OwnCharge = { railOrderId: 'a', intentId: 'i', method: 'qris', amount: rupiah(100_000), isReversed: false, disputed: null };
  const payment: ReadLine = { railOrderId: 'a', kind: 'payment', reference: '', gross: rupiah(100_000), fee: rupiah(700), net: rupiah(99_300), settledOn: '2026-11-25', otherDay: null };
  const compare = (change: Partial<SettlementDay>) =>
    compareSettlement({ day: '2026-11-24', lines: [payment], charges: new Map([['a', charge]]), refunds: new Map([['r', { id: 'r', railOrderId: 'a', intentId: 'i', amount: rupiah(20_000) }]]), missingCharges: [], missingRefunds: [], ...change })
      .map(({ kind, subject, detail }) => [kind, subject, detail.ours, detail.theirs]);
  const refund: ReadLine = { ...payment, kind: 'refund', reference: 'r', gross: rupiah(-20_000), fee: rupiah(0), net: rupiah(-20_000) };

  it('has nothing to say about what agrees', () => {
    expect(compare({ lines: [payment, refund] })).toEqual([]);
    expect(compare({ lines: [payment, { ...payment, kind: 'chargeback', gross: rupiah(-80_000) }], charges: new Map([['a', { ...charge, isReversed: true }]]) })).toEqual([]);
  });

  it('names what is more there, less there, other there, and there twice', () => {
    expect(compare({ charges: new Map() })).toEqual([['settlement_missing_here', 'a', null, 100_000]]);
    expect(compare({ charges: new Map([['a', { ...charge, amount: null }]]) })).toEqual([['settlement_missing_here', 'a', null, 100_000]]);
    expect(compare({ lines: [], missingCharges: [charge], missingRefunds: [{ id: 'r', railOrderId: 'a', intentId: 'i', amount: rupiah(5) }] })).toEqual([['settlement_missing_there', 'a', 100_000, null], ['settlement_missing_there', 'r', -5, null]]);
    expect(compare({ lines: [{ ...payment, gross: rupiah(90_000) }] })).toEqual([['settlement_amount', 'a', 100_000, 90_000]]);
    expect(compare({ lines: [{ ...payment, fee: rupiah(701) }] })).toEqual([['settlement_fee', 'a', 700, 701]]);
    expect(compare({ lines: [{ ...payment, otherDay: '2026-11-23' }] })).toEqual([['settlement_twice', 'a', 100_000, 100_000]]);
    expect(compare({ lines: [{ ...payment, kind: 'reversal', gross: rupiah(-100_000) }] })).toEqual([['settlement_reversed', 'a', 100_000, -100_000]]);
    const disputed = new Map([['a', { ...charge, isReversed: true, disputed: rupiah(100_000) }]]);
    expect(compare({ lines: [{ ...payment, kind: 'chargeback', gross: rupiah(-80_000) }], charges: disputed })).toEqual([['settlement_amount', 'a', -100_000, -80_000]]);
    expect(compare({ lines: [{ ...payment, kind: 'reversal', gross: rupiah(-100_000) }], charges: disputed })).toEqual([]);
    // Never more than was paid, and never the other way round.
    const reversed = new Map([['a', { ...charge, isReversed: true }]]);
    for (const gross of [-100_001, 5]) expect(compare({ lines: [{ ...payment, kind: 'chargeback', gross: rupiah(gross) }], charges: reversed })).toEqual([['settlement_amount', 'a', -100_000, gross]]);
  });

  it('knows a refund by its key and its payment', () => {
    expect(compare({ lines: [refund, { ...refund, reference: 'x' }, { ...refund, railOrderId: 'b' }, { ...refund, gross: rupiah(-1) }] }).map(([kind, subject]) => [kind, subject])).toEqual([['settlement_missing_here', 'x'], ['settlement_missing_here', 'r'], ['settlement_amount', 'r']]);
  });
});
