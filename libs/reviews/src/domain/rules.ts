import { after, days, lettersIn } from '@etalase/kernel';
import type { SellerOrderState } from '@etalase/orders';
import { errors } from './errors';
import { REPORT_REASONS, type ReportReason, type ReviewDraft } from './views';

export const EDIT_DAYS = 7;
export const MOST_PHOTOS = 3;
export const MOST_TEXT = 1_000;
export const MOST_REPLY = 500;
export const MOST_NOTE = 300;

/** Ends in which the goods are with the shopper: who only waits, or got all money back, has nothing to judge. */
const COMPLETED: ReadonlySet<SellerOrderState> = new Set(['completed', 'resolved_partial', 'resolved_reject']);
export const isCompleted = (state: SellerOrderState): boolean => COMPLETED.has(state);

export const editUntil = (writtenAt: Date): Date => after(writtenAt, days(EDIT_DAYS));

const clean = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

/** Addresses and numbers of people do not belong where everybody reads: `0812 3456 7890`, `wa.me/…`, `siti@…`. */
export function holdsContact(text: string): boolean {
  if (/https?:|www\.|\bwa\.me\b|\b[\w.+-]+@[\w-]+\.\w/i.test(text)) return true;
  if (/\b[\w-]+\.(com|net|org|id|me|link|shop|ly)\b/i.test(text)) return true;
  return /(?:\d[\s().-]{0,2}){9,}/.test(text);
}

function assertPublic(text: string, field: string): void {
  if (holdsContact(text)) throw errors.make('contact', {}, { field });
}

/** @throws DomainError naming the field: `stars` or `text`. */
export function checkDraft({ stars, text, isAnonymous }: ReviewDraft): ReviewDraft {
  if (!Number.isInteger(stars) || stars < 1 || stars > 5) throw errors.make('stars', {}, { field: 'stars' });
  const cleaned = clean(text);
  if (cleaned.length > MOST_TEXT) throw errors.make('text', {}, { field: 'text' });
  assertPublic(cleaned, 'text');
  return { stars, text: cleaned, isAnonymous };
}

export function assertPhotoCount(count: number): void {
  if (count > MOST_PHOTOS) throw errors.make('photos', { limit: MOST_PHOTOS }, { field: 'photos' });
}

/** @throws DomainError naming `text`. */
export function checkReply(text: string): string {
  const cleaned = clean(text);
  if (lettersIn(cleaned) < 2 || cleaned.length > MOST_REPLY) throw errors.make('reply', {}, { field: 'text' });
  assertPublic(cleaned, 'text');
  return cleaned;
}

/** @throws DomainError naming `reason` or `note`; "other" needs words. */
export function checkReport(reason: string, note: string): { reason: ReportReason; note: string } {
  const known = REPORT_REASONS.find((one) => one === reason);
  if (!known) throw errors.make('report_reason', {}, { field: 'reason' });
  const cleaned = clean(note);
  if (cleaned.length > MOST_NOTE) throw errors.make('report_note', {}, { field: 'note' });
  if (known === 'other' && lettersIn(cleaned) < 5) throw errors.make('report_note_needed', {}, { field: 'note' });
  return { reason: known, note: cleaned };
}

/** @throws DomainError naming `outcome` or `reason`. */
export function checkDecision(outcome: string, reason: string): { isHidden: boolean; reason: string } {
  if (outcome !== 'hide' && outcome !== 'keep') throw errors.make('decision', {}, { field: 'outcome' });
  const cleaned = clean(reason);
  if (lettersIn(cleaned) < 5 || cleaned.length > MOST_NOTE) throw errors.make('decision_reason', {}, { field: 'reason' });
  return { isHidden: outcome === 'hide', reason: cleaned };
}

/** `Siti Aminah` → `Siti A.`: enough to see a person, too little to find one. */
export function shownName(name: string, isAnonymous: boolean): string {
  const [first, second] = name.normalize('NFC').trim().split(/\s+/);
  if (isAnonymous || !first) return 'Pembeli';
  const initial = second && [...second][0];
  return initial ? `${first} ${initial.toLocaleUpperCase('id')}.` : first;
}
