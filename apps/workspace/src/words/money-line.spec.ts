import { moneyLine } from './money-line';

it('counts an order’s money once: when it is paid, not again when it moves on', () => {
  expect(moneyLine({ kind: 'held', amountRupiah: 41_000 })).toMatchObject({ amount: '+Rp41.000', isNew: true });
  expect(moneyLine({ kind: 'released', amountRupiah: 41_000 })).toMatchObject({ words: 'Pindah ke Siap cair', amount: 'Rp41.000', isNew: false });
});

it('shows what leaves as less, and a payout that came back as money again', () => {
  expect(moneyLine({ kind: 'refunded', amountRupiah: -5_000 })).toMatchObject({ amount: '−Rp5.000', isNew: false });
  expect(moneyLine({ kind: 'payout', amountRupiah: -41_000 })).toMatchObject({ words: 'Pencairan', amount: '−Rp41.000', isNew: false });
  expect(moneyLine({ kind: 'payout', amountRupiah: 41_000 })).toMatchObject({ words: 'Pencairan kembali ke saldo', amount: '+Rp41.000', isNew: true });
});
