import { DomainError } from '@etalase/kernel';
import { SELLER_ORDER_STATES } from '@etalase/orders';
import { checkDecision, checkDraft, checkReply, checkReport, holdsContact, isCompleted, shownName } from './rules';

const refusal = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error instanceof DomainError ? [error.code, error.fields[0]?.field] : error;
  }
  return null;
};
const draft = { stars: 5, text: '', isAnonymous: false };

describe('rules of reviews', () => {
  it('let only those judge who have the goods', () => {
    expect(SELLER_ORDER_STATES.filter(isCompleted)).toEqual(['completed', 'resolved_partial', 'resolved_reject']);
  });

  it.each([
    [{ ...draft, stars: 0 }, 'reviews.stars', 'stars'],
    [{ ...draft, stars: 6 }, 'reviews.stars', 'stars'],
    [{ ...draft, stars: 4.5 }, 'reviews.stars', 'stars'],
    [{ ...draft, stars: Number.NaN }, 'reviews.stars', 'stars'],
    [{ ...draft, text: 'a'.repeat(1001) }, 'reviews.text', 'text'],
    [{ ...draft, text: 'Hubungi saya di 0812-3456-7890 ya' }, 'reviews.contact', 'text'],
  ])('refuse a bad review by field', (given, code, field) => expect(refusal(() => checkDraft(given))).toEqual([code, field]));

  it('take stars alone, and trim what is written', () => {
    expect(checkDraft(draft)).toEqual(draft);
    expect(checkDraft({ ...draft, text: '  Enak.\r\nMantap ' }).text).toBe('Enak.\nMantap');
  });

  it.each(['Lihat www.tokosaya.com', 'https://x.y', 'wa.me/628', 'surel siti@contoh.id', '0812 3456 7890', '+62 (812) 3456.789', 'ke tokolain.com aja'])('see a contact in "%s"', (text) => expect(holdsContact(text)).toBe(true));
  it.each(['Beli 2 bungkus, 250 gram, Rp35.000 saja.', 'Sampai 3 hari (20-11-2026).', 'Enak.Murah.Cepat', 'Harga 1.250.000 untuk 12 kain'])('see none in "%s"', (text) => expect(holdsContact(text)).toBe(false));

  it('refuse bad replies, reports and decisions by field', () => {
    expect(refusal(() => checkReply(' x '))).toEqual(['reviews.reply', 'text']);
    expect(refusal(() => checkReply('a'.repeat(501)))).toEqual(['reviews.reply', 'text']);
    expect(refusal(() => checkReport('because', ''))).toEqual(['reviews.report_reason', 'reason']);
    expect(refusal(() => checkReport('other', 'ya'))).toEqual(['reviews.report_note_needed', 'note']);
    expect(refusal(() => checkReport('spam', 'a'.repeat(301)))).toEqual(['reviews.report_note', 'note']);
    expect(checkReport('spam', '')).toEqual({ reason: 'spam', note: '' });
    expect(refusal(() => checkDecision('delete', 'alasan cukup'))).toEqual(['reviews.decision', 'outcome']);
    expect(refusal(() => checkDecision('hide', 'ya'))).toEqual(['reviews.decision_reason', 'reason']);
  });

  it.each([
    ['Siti Aminah Putri', false, 'Siti A.'],
    ['  budi   s ', false, 'budi S.'],
    ['Sukarno', false, 'Sukarno'],
    ['Siti Aminah', true, 'Pembeli'],
    ['', false, 'Pembeli'],
  ])('show "%s" (hidden: %s) as "%s"', (name, isAnonymous, shown) => expect(shownName(name, isAnonymous)).toBe(shown));
});
