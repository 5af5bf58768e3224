import { isWhole, object, text } from '../midtrans/charge-request';
import { parseOrderTime } from '../midtrans/wib-time';
import { SubscriptionError } from './subscription-error';

type Json = Readonly<Record<string, unknown>>;
export type IntervalUnit = 'day' | 'week' | 'month';

export interface Schedule {
  readonly interval: number;
  readonly unit: IntervalUnit;
  /** How often after the first time; null: until it is ended. */
  readonly most: number | null;
}

export interface SubscriptionWish {
  readonly name: string;
  /** Whole rupiah. */
  readonly amount: number;
  readonly paymentType: 'credit_card' | 'gopay';
  readonly token: string;
  readonly accountId: string | null;
  readonly schedule: Schedule;
  readonly startAt: number;
  /** metadata, customer_details and retry_schedule, given back as they came. */
  readonly echo: Json;
}

export interface Subscription extends Omit<SubscriptionWish, 'startAt'> {
  readonly id: string;
  readonly status: 'active' | 'inactive';
  readonly createdAt: string;
  readonly startAt: string;
  readonly lastAt: string | null;
  readonly nextAt: string | null;
  readonly runs: number;
  readonly transactionIds: readonly string[];
}

/** Midtrans counts a month by the calendar: the 31st of a short month is its last day. */
export function afterInterval(from: number, { interval, unit }: Pick<Schedule, 'interval' | 'unit'>): number {
  if (unit !== 'month') return from + interval * (unit === 'week' ? 7 : 1) * 86_400_000;
  const date = new Date(from);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + interval);
  date.setUTCDate(Math.min(day, new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()));
  return date.getTime();
}

/**
 * @param known for an update: what is not told stays
 * @throws SubscriptionError 400 with every complaint at once
 */
export function readSubscription(body: unknown, now: number, known?: Subscription): SubscriptionWish {
  if (body === null || body === undefined || typeof body !== 'object') throw new SubscriptionError(400, 'Bad request');
  const request = object(body);
  const complaints: string[] = [];
  const told = <T>(value: unknown, standing: T | undefined, read: (value: unknown) => T | null, complaint: string, name: string): T | undefined => {
    if (value === undefined && standing !== undefined) return standing;
    const given = value === undefined || value === null || value === '' ? null : read(value);
    if (given === null) complaints.push(value === undefined || value === null || value === '' ? `subscription.${name} is required` : complaint);
    return given ?? undefined;
  };
  const name = told(request['name'], known?.name, (value) => (typeof value === 'string' && /^[A-Za-z0-9._~-]{1,40}$/.test(value) ? value : null), 'subscription.name must be at most 40 of A-Z a-z 0-9 - _ ~ .', 'name');
  const amount = told(request['amount'], known?.amount, readAmount, 'subscription.amount must be between 0.01 - 99999999999.00', 'amount');
  told(request['currency'], known && 'IDR', (value) => (value === 'IDR' ? value : null), 'subscription.currency must be IDR', 'currency');
  const paymentType = told(request['payment_type'], known?.paymentType, (value) => (value === 'credit_card' || value === 'gopay' ? value : null), 'subscription.payment_type must be one of credit_card, gopay', 'payment_type');
  const token = told(request['token'], known?.token, (value) => text(value, 200), 'subscription.token must be text', 'token');
  const { schedule, startAt } = readSchedule(request['schedule'], now, known, complaints);
  const accountId = text(object(request['gopay'])['account_id'], 100) ?? known?.accountId ?? null;
  if (paymentType === 'gopay' && accountId === null) complaints.push('subscription.gopay.account_id is required');
  const echo = { ...known?.echo, ...Object.fromEntries(['metadata', 'customer_details', 'retry_schedule'].filter((key) => request[key] !== undefined).map((key) => [key, request[key]])) };
  if (JSON.stringify(echo).length > 8_192) complaints.push('subscription.metadata is too large');
  if (complaints.length > 0 || name === undefined || amount === undefined || paymentType === undefined || token === undefined) throw new SubscriptionError(400, 'Invalid parameter.', complaints);
  return { name, amount, paymentType, token, accountId, schedule, startAt, echo };
}

function readAmount(value: unknown): number | null {
  const amount = typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,11}(\.00?)?$/.test(value) ? Number(value) : Number.NaN;
  return isWhole(amount) && amount > 0 && amount <= 99_999_999_999 ? amount : null;
}

function readSchedule(value: unknown, now: number, known: Subscription | undefined, complaints: string[]): { schedule: Schedule; startAt: number } {
  const given = object(value);
  const interval = given['interval'] ?? known?.schedule.interval;
  const unit = given['interval_unit'] ?? known?.schedule.unit;
  const most = given['max_interval'] === undefined ? (known?.schedule.most ?? null) : given['max_interval'];
  const begins = given['start_time'] ?? given['next_execution_at'];
  if (!isWhole(interval) || interval < 1 || interval > 1_000) complaints.push('subscription.schedule.interval is required and must be at least 1');
  if (unit !== 'day' && unit !== 'week' && unit !== 'month') complaints.push('subscription.schedule.interval_unit must be one of day, week, month');
  if (most !== null && (!isWhole(most) || most < 0)) complaints.push('subscription.schedule.max_interval must be a whole number');
  const schedule: Schedule = { interval: isWhole(interval) ? interval : 1, unit: unit === 'week' || unit === 'month' ? unit : 'day', most: isWhole(most) ? most : null };
  const standing = known?.nextAt ? Date.parse(known.nextAt) : afterInterval(now, schedule);
  const startAt = begins === undefined ? standing : parseOrderTime(String(begins));
  if (startAt === null) complaints.push('subscription.schedule.start_time must look like 2026-11-24 14:30:00 +0700');
  else if (begins !== undefined && startAt <= now) complaints.push('subscription.schedule.start_time must be after the current time');
  return { schedule, startAt: startAt ?? standing };
}
