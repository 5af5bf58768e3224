import { rupiah } from '@etalase/kernel';
import { assertMayAppeal, hasLost, lastWord, mayAppeal, refundOfOutcome, stillOpen } from './appeal';
import { COMPLAINT_OUTCOMES, SIDES } from './sides';

const now = new Date('2026-11-24T03:00:00Z');
const later = (ms: number): Date => new Date(now.getTime() + ms);
const word = { outcome: 'partial' as const, shopperAgreedAt: null, sellerAgreedAt: null, appealedAt: null };
const part = { state: 'decided' as const, appealBy: now };

describe('appeals', () => {
  it('are for whoever was not given everything, and there is always somebody', () => {
    expect(SIDES.flatMap((side) => COMPLAINT_OUTCOMES.map((outcome) => [side, outcome, hasLost(side, outcome)]))).toEqual([
      ['shopper', 'refund', false], ['shopper', 'partial', true], ['shopper', 'reject', true],
      ['seller', 'refund', true], ['seller', 'partial', true], ['seller', 'reject', false],
    ]);
    for (const outcome of COMPLAINT_OUTCOMES) expect(stillOpen({ ...word, outcome })).not.toEqual([]);
  });

  it('end when everybody who may appeal has agreed', () => {
    expect(stillOpen({ ...word, shopperAgreedAt: now })).toEqual(['seller']);
    expect(stillOpen({ ...word, shopperAgreedAt: now, sellerAgreedAt: now })).toEqual([]);
    expect(stillOpen({ ...word, outcome: 'refund', sellerAgreedAt: now })).toEqual([]);
    expect(stillOpen({ ...word, outcome: null })).toEqual([]);
  });

  it('can be filed until the very moment the window ends', () => {
    expect(mayAppeal(part, word, 'shopper', later(-1))).toBe(true);
    expect(mayAppeal(part, word, 'shopper', now)).toBe(false);
    expect(() => assertMayAppeal(part, word, 'seller', later(-1))).not.toThrow();
  });

  it.each([
    ['appeal_none', { ...part, state: 'complained' as const }, { ...word, outcome: null }],
    ['appeal_taken', { ...part, state: 'appealed' as const }, { ...word, appealedAt: now }],
    ['appeal_taken', { ...part, state: 'resolved_partial' as const }, { ...word, appealedAt: now }],
    ['appeal_late', { ...part, state: 'resolved_partial' as const }, word],
    ['appeal_late', { ...part, appealBy: later(-1) }, word],
    ['appeal_nothing', part, { ...word, outcome: 'refund' as const }],
    ['appeal_agreed', part, { ...word, shopperAgreedAt: now }],
  ])('are refused as %s, in words', (code, at, complaint) => {
    expect(() => assertMayAppeal(at, complaint, 'shopper', later(-1))).toThrow(expect.objectContaining({ code: `orders.${code}` }));
    expect(mayAppeal(at, complaint, 'shopper', later(-1))).toBe(false);
  });

  it('take the last word: the appeal’s, else the first', () => {
    const first = { outcome: 'refund' as const, answer: 'Semua', refund: rupiah(50), finalOutcome: null, finalAnswer: null, finalRefund: null };
    expect(lastWord(first)).toEqual({ outcome: 'refund', answer: 'Semua', refund: 50 });
    expect(lastWord({ ...first, finalOutcome: 'reject', finalAnswer: 'Tidak', finalRefund: rupiah(0) })).toEqual({ outcome: 'reject', answer: 'Tidak', refund: 0 });
    expect(() => lastWord({ ...first, outcome: null })).toThrow('nobody has decided');
    const money = { itemsTotal: rupiah(40), shippingTotal: rupiah(10), commission: rupiah(0), commissionTaxBps: 0 };
    expect(COMPLAINT_OUTCOMES.map((outcome) => refundOfOutcome(money, outcome, rupiah(7)))).toEqual([50, 7, 0]);
  });
});
