import { type Rupiah, ZERO } from '@etalase/kernel';
import { errors } from './errors';
import type { ComplaintRecord } from './records';
import { type PartMoney, settle } from './settlement';
import { type ComplaintOutcome, type Side, SIDES } from './sides';
import type { SellerOrderState } from './views';

/** What a part becomes when a decision is carried out. */
export const CARRIED_OUT = { refund: 'resolved_refund', partial: 'resolved_partial', reject: 'resolved_reject' } as const satisfies Record<ComplaintOutcome, SellerOrderState>;

/** Whoever was given everything has nothing to appeal against, and need not agree. */
export const hasLost = (side: Side, outcome: ComplaintOutcome): boolean => outcome === 'partial' || (outcome === 'refund') === (side === 'seller');

type Word = Pick<ComplaintRecord, 'outcome' | 'shopperAgreedAt' | 'sellerAgreedAt'>;
type LastWord = Pick<ComplaintRecord, 'outcome' | 'answer' | 'refund' | 'finalOutcome' | 'finalAnswer' | 'finalRefund'>;

export const agreedSides = ({ shopperAgreedAt, sellerAgreedAt }: Word): Side[] => SIDES.filter((side) => (side === 'shopper' ? shopperAgreedAt : sellerAgreedAt) !== null);

/** Sides that may still appeal; when there is none left the window ends at once. */
export const stillOpen = (complaint: Word): Side[] => {
  const { outcome } = complaint;
  return outcome === null ? [] : SIDES.filter((side) => hasLost(side, outcome) && !agreedSides(complaint).includes(side));
};

/** What the office asks for, in rupiah back to the shopper. @throws DomainError `orders.refund_amount` through the caller's check of `asked`. */
export const refundOfOutcome = (money: PartMoney, outcome: ComplaintOutcome, asked?: Rupiah): Rupiah => settle(money, CARRIED_OUT[outcome], asked)?.refund ?? ZERO;

/** The decision that counts: that of the appeal, or the first. */
export function lastWord(complaint: LastWord): { outcome: ComplaintOutcome; answer: string; refund: Rupiah } {
  const { finalOutcome, finalAnswer, finalRefund, outcome, answer, refund } = complaint;
  const isFinal = finalOutcome !== null;
  const word = isFinal ? finalOutcome : outcome;
  if (word === null) throw new Error('nobody has decided this complaint');
  return { outcome: word, answer: (isFinal ? finalAnswer : answer) ?? '', refund: (isFinal ? finalRefund : refund) ?? ZERO };
}

interface DecidedPart {
  state: SellerOrderState;
  appealBy: Date | null;
}

/** Whether a side may appeal now. One appeal a complaint, whoever files it. */
export const mayAppeal = ({ state, appealBy }: DecidedPart, complaint: Word | null, side: Side, now: Date): boolean =>
  state === 'decided' && complaint !== null && appealBy !== null && now < appealBy && stillOpen(complaint).includes(side);

/** @throws DomainError saying why a side cannot appeal. */
export function assertMayAppeal(part: DecidedPart, complaint: (Word & Pick<ComplaintRecord, 'appealedAt'>) | null, side: Side, now: Date): void {
  const outcome = complaint?.outcome ?? null;
  if (!complaint || outcome === null) throw errors.make('appeal_none');
  if (complaint.appealedAt) throw errors.make('appeal_taken');
  if (part.state !== 'decided' || part.appealBy === null || now >= part.appealBy) throw errors.make('appeal_late');
  if (!hasLost(side, outcome)) throw errors.make('appeal_nothing');
  if (agreedSides(complaint).includes(side)) throw errors.make('appeal_agreed');
}
