import { lastWordOf } from './verdict';

const appeal = { by: 'seller' as const, text: 'Belum benar.', photoKeys: [], at: '', decideBy: '', outcome: null, answer: null, refundRupiah: null, decidedAt: null };

describe('the word that counts', () => {
  it('is nobody’s, then the first officer’s, then that of the appeal', () => {
    expect(lastWordOf({ outcome: null, answer: null, refundRupiah: null, appeal: null })).toBeNull();
    const first = { outcome: 'refund' as const, answer: 'Semua.', refundRupiah: 50_000 };
    expect(lastWordOf({ ...first, appeal: null })).toEqual(first);
    expect(lastWordOf({ ...first, appeal })).toEqual(first);
    expect(lastWordOf({ ...first, appeal: { ...appeal, outcome: 'partial', answer: 'Sebagian.', refundRupiah: 9_000 } })).toEqual({ outcome: 'partial', answer: 'Sebagian.', refundRupiah: 9_000 });
  });
});
