import { add, rupiah, type Rupiah, ZERO } from '@etalase/kernel';
import type { PhotoView } from '@etalase/catalogue';

/** What was paid on one day, by what became of it since. */
export interface DayFacts {
  /** `2026-11-24` in the province. */
  day: string;
  /** Paid parts. */
  paid: number;
  /** Of them undone since: cancelled, returned, or refunded whole. */
  undone: number;
  /** Goods that were not refunded. */
  sales: Rupiah;
  /** Parts that were sent, or should have been by now. */
  promised: number;
  onTime: number;
  /** Called off by the shop, or by its silence. */
  calledOff: number;
}

export interface Sum {
  orders: number;
  sales: Rupiah;
}

export interface BestProduct {
  productId: string;
  name: string;
  photo: PhotoView | null;
  pieces: number;
  sales: Rupiah;
}

export interface ShopFigures {
  today: Sum;
  month: Sum;
  /** The month before, as far as this one has come: the same number of days. */
  monthBefore: Sum;
  /** Oldest first, days without a sale included. */
  days: (Sum & { day: string })[];
  best: BestProduct[];
  shipping: { promised: number; onTime: number };
  cancelled: { paid: number; calledOff: number };
  visits: { views: number; orders: number };
}

/** Days of the chart, the rates, the best products and the visits. */
export const RECENT_DAYS = 30;

const DAY_MS = 86_400_000;
const parse = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const format = (at: number): string => new Date(at).toISOString().slice(0, 10);
/** Plain calendar: no clock changes in Indonesia. */
export const daysBefore = (day: string, count: number): string => format(parse(day) - count * DAY_MS);

/** First of this month and of the one before, and the day of that month that matches today (or its last). */
export function monthsOf(today: string): { first: string; firstBefore: string; untilBefore: string } {
  const first = `${today.slice(0, 8)}01`;
  const lastBefore = daysBefore(first, 1);
  const firstBefore = `${lastBefore.slice(0, 8)}01`;
  const same = `${firstBefore.slice(0, 8)}${today.slice(8)}`;
  return { first, firstBefore, untilBefore: same < lastBefore ? same : lastBefore };
}

/** The first day any figure needs. */
export function earliest(today: string): string {
  const [recent, month] = [daysBefore(today, RECENT_DAYS - 1), monthsOf(today).firstBefore];
  return recent < month ? recent : month;
}

const sumOf = (facts: readonly DayFacts[]): Sum => ({ orders: facts.reduce((sum, one) => sum + one.paid - one.undone, 0), sales: add(ZERO, ...facts.map((one) => one.sales)) });

/** @param facts days with at least one paid part, in any order @param today `2026-11-24` in the province */
export function figuresOf(facts: readonly DayFacts[], today: string, best: BestProduct[], views: number): ShopFigures {
  const { first, firstBefore, untilBefore } = monthsOf(today);
  const between = (from: string, until: string): DayFacts[] => facts.filter(({ day }) => day >= from && day <= until);
  const recent = between(daysBefore(today, RECENT_DAYS - 1), today);
  const total = (key: 'paid' | 'promised' | 'onTime' | 'calledOff'): number => recent.reduce((sum, one) => sum + one[key], 0);
  return {
    today: sumOf(between(today, today)),
    month: sumOf(between(first, today)),
    monthBefore: sumOf(between(firstBefore, untilBefore)),
    days: Array.from({ length: RECENT_DAYS }, (_, index) => daysBefore(today, RECENT_DAYS - 1 - index)).map((day) => ({ day, ...sumOf(between(day, day)) })),
    best,
    shipping: { promised: total('promised'), onTime: total('onTime') },
    cancelled: { paid: total('paid'), calledOff: total('calledOff') },
    visits: { views, orders: total('paid') },
  };
}

/** Rows come with plain numbers. */
export const asDayFacts = (row: Omit<DayFacts, 'sales'> & { sales: number }): DayFacts => ({ ...row, sales: rupiah(Number(row.sales)) });
