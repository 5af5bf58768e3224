import { after, hours, WIB, workingDaysAfter } from '@etalase/kernel';
import type { PaidBy } from '@etalase/sellers';
import { DEFAULT_POLICY, type DeadlinePolicy } from './deadline-policy';
import type { SellerOrderState } from './views';

/** Moments of a part that deadlines are counted from. */
export interface PartMoments {
  state: SellerOrderState;
  paidBy: PaidBy;
  acceptBy: Date | null;
  shipBy: Date | null;
  readyAt: Date | null;
  shippedAt: Date | null;
  failedAt: Date | null;
  complainBy: Date | null;
  appealBy: Date | null;
  askedUntil: Date | null;
}

export type Silence = { becomes: 'cancelled' | 'completed' | 'returned_to_seller'; reason: string };

/** Nobody appealed: the decision is carried out. */
export const NO_APPEAL = 'Tidak ada banding sampai batas waktu.';

/** What silence leads to in each state that waits for somebody. */
const SILENCE: Partial<Record<SellerOrderState, Silence>> = {
  new: { becomes: 'cancelled', reason: 'Penjual tidak menerima pesanan sampai batas waktu.' },
  accepted: { becomes: 'cancelled', reason: 'Penjual tidak mengirim pesanan sampai batas waktu.' },
  packed: { becomes: 'cancelled', reason: 'Penjual tidak mengirim pesanan sampai batas waktu.' },
  ready_for_pickup: { becomes: 'cancelled', reason: 'Barang tidak diambil sampai batas waktu.' },
  shipped: { becomes: 'completed', reason: 'Selesai otomatis: tidak ada kabar 14 hari setelah dikirim.' },
  reshipped: { becomes: 'completed', reason: 'Selesai otomatis: tidak ada kabar 14 hari setelah dikirim.' },
  delivered: { becomes: 'completed', reason: 'Selesai otomatis: masa keluhan sudah lewat.' },
  delivery_failed: { becomes: 'returned_to_seller', reason: 'Penjual tidak mengirim ulang sampai batas waktu.' },
};

export const silenceOf = (state: SellerOrderState): Silence | null => SILENCE[state] ?? null;

const later = (moment: Date | null, count: number): Date | null => moment && after(moment, hours(count));

/** When silence has its consequence; `null` where nobody is waited for. */
export function dueAt(part: PartMoments, policy: DeadlinePolicy): Date | null {
  if (part.askedUntil) return part.askedUntil;
  switch (part.state) {
    case 'new':
      return part.acceptBy;
    case 'accepted':
    case 'packed':
      return part.shipBy;
    case 'ready_for_pickup':
      return later(part.readyAt, part.paidBy === 'on_the_spot' ? (policy.collectSpotHours ?? DEFAULT_POLICY.collectSpotHours ?? policy.collectHours) : policy.collectHours);
    case 'shipped':
    case 'reshipped':
      return later(part.shippedAt, policy.completeHours);
    case 'delivered':
      return part.complainBy;
    case 'decided':
      return part.appealBy;
    case 'delivery_failed':
      return later(part.failedAt, policy.returnHours);
    default:
      return null;
  }
}

/** The deadline a seller is reminded of in this state. */
export const remindedDeadline = (state: SellerOrderState): 'accept' | 'ship' | null => (state === 'new' ? 'accept' : state === 'accepted' || state === 'packed' ? 'ship' : null);

/** The next reminder after `now`; `null` when all have passed or the state has none. */
export function remindAt(part: PartMoments, policy: DeadlinePolicy, now: Date): Date | null {
  // The shopper is waited for, not the seller.
  if (part.askedUntil) return null;
  const due = remindedDeadline(part.state) && dueAt(part, policy);
  if (!due) return null;
  return policy.sellerReminderHours.map((before) => after(due, -hours(before))).find((moment) => moment > now) ?? null;
}

/** Whole hours to a deadline as people say them, at least 1. */
export const hoursLeft = (deadline: Date, now: Date): number => Math.max(1, Math.round((deadline.getTime() - now.getTime()) / hours(1)));

/** Accept and ship deadlines of a part that became work at `paidAt`; the ship window was fixed when the order was placed. */
export function deadlinesWhenPaid(shipWithinHours: number, policy: DeadlinePolicy, paidAt: Date): { acceptBy: Date; shipBy: Date } {
  return { acceptBy: after(paidAt, hours(policy.acceptHours)), shipBy: after(paidAt, hours(shipWithinHours)) };
}

/** Hours a seller has to ship: longer in villages of weak signal, and by the days the goods take to be made. */
export const shipWithin = (policy: DeadlinePolicy, isSlow: boolean, madeToOrderDays: number): number => (isSlow ? policy.shipHoursSlow : policy.shipHours) + madeToOrderDays * 24;

/** Until when a shopper may complain after delivery: the hours promised, and what the law gives at least (PP 80/2019, art. 69); fresh food keeps its hours. */
export function complainBy(policy: DeadlinePolicy, isFresh: boolean, deliveredAt: Date): Date {
  if (isFresh) return after(deliveredAt, hours(policy.complainHoursFresh));
  const promised = after(deliveredAt, hours(policy.complainHours));
  const lawful = workingDaysAfter(deliveredAt, policy.complainWorkingDays ?? DEFAULT_POLICY.complainWorkingDays ?? 2, WIB);
  return lawful > promised ? lawful : promised;
}

/** When a decision made at `decidedAt` can no longer be appealed against. */
export const appealBy = ({ appealHours = DEFAULT_POLICY.appealHours ?? 48 }: DeadlinePolicy, decidedAt: Date): Date => after(decidedAt, hours(appealHours));

/** By when the office decides an appeal. */
export const decideAppealBy = ({ decideAppealHours = DEFAULT_POLICY.decideAppealHours ?? 72 }: DeadlinePolicy, appealedAt: Date): Date => after(appealedAt, hours(decideAppealHours));
