import { randomInt, randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { MidtransError } from '../midtrans/midtrans-error';
import { Alarms } from '../store/alarms';
import { SandboxClock } from '../store/sandbox-clock';
import { type Collection, SandboxStore } from '../store/sandbox-store';
import { ChargeOnFile } from './charge-on-file';
import { afterInterval, readSubscription, type Subscription } from './subscription';
import { SubscriptionError } from './subscription-error';

/** Midtrans charges by itself, each time under an order id of its own, until the last time or until it is told to stop. */
@Injectable()
export class Subscriptions implements OnApplicationBootstrap {
  private readonly rows: Collection<Subscription>;

  constructor(
    private readonly charge: ChargeOnFile,
    private readonly alarms: Alarms,
    private readonly store: SandboxStore,
    private readonly clock: SandboxClock,
  ) {
    this.rows = store.collection<Subscription>('subscriptions');
  }

  onApplicationBootstrap(): void {
    for (const row of this.rows.values()) this.watch(row);
  }

  /** @throws SubscriptionError 400 */
  create(body: unknown): Subscription {
    const { startAt, ...wish } = readSubscription(body, this.clock.now());
    const begins = new Date(startAt).toISOString();
    return this.save({ ...wish, id: randomUUID(), status: 'active', createdAt: this.clock.iso(), startAt: begins, lastAt: null, nextAt: begins, runs: 0, transactionIds: [] });
  }

  /** @throws SubscriptionError 404 */
  get(id: string): Subscription {
    const found = this.rows.get(id);
    if (!found) throw new SubscriptionError(404, "Subscription doesn't exist.");
    return found;
  }

  /** @throws SubscriptionError 400, 404 */
  update(id: string, body: unknown): void {
    const known = this.get(id);
    const { startAt, ...wish } = readSubscription(body, this.clock.now(), known);
    this.save({ ...known, ...wish, nextAt: known.nextAt === null ? null : new Date(startAt).toISOString() });
  }

  /** @throws SubscriptionError 404 */
  turn(id: string, status: Subscription['status']): void {
    const known = this.get(id);
    const isOver = known.schedule.most !== null && known.runs > known.schedule.most;
    // What fell due while it rested is not made up for.
    const next = known.nextAt !== null && Date.parse(known.nextAt) > this.clock.now() ? known.nextAt : isOver ? null : new Date(afterInterval(this.clock.now(), known.schedule)).toISOString();
    this.save({ ...known, status: isOver ? 'inactive' : status, nextAt: status === 'active' ? next : known.nextAt });
  }

  private save(row: Subscription): Subscription {
    this.rows.put(row.id, row);
    this.watch(row);
    return row;
  }

  private watch({ id, status, nextAt }: Subscription): void {
    if (status !== 'active' || nextAt === null) this.alarms.clear(`subscription ${id}`);
    else this.alarms.set(`subscription ${id}`, Date.parse(nextAt), () => this.run(id));
  }

  private run(id: string): void {
    const row = this.rows.get(id);
    if (!row || row.status !== 'active' || row.nextAt === null) return;
    this.store.atomically(() => {
      const paid = this.pay(row);
      const runs = row.runs + 1;
      const isLast = row.schedule.most !== null && runs > row.schedule.most;
      const due = Date.parse(row.nextAt ?? this.clock.iso());
      this.save({ ...row, runs, lastAt: row.nextAt, status: isLast ? 'inactive' : 'active', nextAt: isLast ? null : new Date(afterInterval(due, row.schedule)).toISOString(), transactionIds: paid === null ? row.transactionIds : [...row.transactionIds, paid] });
    });
  }

  /** @returns the transaction when it was paid; a token nobody knows, or a wallet without money, is tried again next time */
  private pay({ name, amount, paymentType, token, accountId }: Subscription): string | null {
    const details = { order_id: `${name.slice(0, 17)}-${Array.from({ length: 32 }, () => randomInt(10)).join('')}`, gross_amount: amount };
    const part = paymentType === 'gopay' ? { gopay: { account_id: accountId, payment_option_token: token } } : { credit_card: { token_id: token } };
    try {
      const { id, status } = this.charge.execute({ payment_type: paymentType, transaction_details: details, ...part }, { override: undefined, append: undefined });
      return status === 'deny' ? null : id;
    } catch (error) {
      if (error instanceof MidtransError) return null;
      throw error;
    }
  }
}
