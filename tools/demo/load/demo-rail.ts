import { createHash } from 'node:crypto';
import { after, type Clock } from '@etalase/kernel';
import { type ChargeAnswer, type CloseAnswer, METHODS, PaymentRail, type RailCharge, type RailNotice, type RailStatus, type RailTransaction, type RefundAnswer } from '@etalase/payments';
import { makeInstrument } from '../../../apps/sandbox/src/midtrans/instruments';
import type { Transaction } from '../../../apps/sandbox/src/midtrans/transaction';

/**
 * A payment rail in memory that answers at once; who pays, and when, is told by the story. Its rows have the sandbox's
 * form, so that the sandbox can take them over and an order of the demo can be paid or refunded there.
 */
export class DemoRail extends PaymentRail {
  private readonly rows = new Map<string, Transaction>();
  private readonly attemptByRefund = new Map<string, string>();

  constructor(
    private readonly clock: Clock,
    private readonly notifyUrl: string,
  ) {
    super();
  }

  get transactions(): Transaction[] {
    return [...this.rows.values()];
  }

  charge({ railOrderId, method, amount, items, payer, lifetimeSeconds }: RailCharge): Promise<ChargeAnswer> {
    const id = uuidFrom(railOrderId);
    const now = this.clock.now();
    const digits = BigInt(`0x${sha256(railOrderId)}`).toString().slice(0, 18);
    const rail = method === 'card' ? 'credit_card' : method;
    const row = this.keep({
      id, orderId: railOrderId, rail, amount, status: 'pending',
      createdAt: now.toISOString(), expiresAt: after(now, lifetimeSeconds * 1000).toISOString(), settledAt: null,
      instrument: makeInstrument(rail, { transactionId: id, amount, acquirer: null, number: digits }),
      items: items.map((item) => ({ name: item.name, price: item.amount, quantity: 1 })),
      customer: payer.name, refunds: [], notifyUrls: [this.notifyUrl], echo: {},
    });
    return Promise.resolve({ kind: 'created', transaction: told(row) });
  }

  status(railOrderId: string): Promise<RailTransaction | null> {
    const row = this.rows.get(railOrderId);
    return Promise.resolve(row ? told(row) : null);
  }

  cancel(railOrderId: string): Promise<CloseAnswer> {
    return Promise.resolve(this.end(railOrderId, 'cancel'));
  }

  /** The story reserves no cards. */
  capture(): Promise<CloseAnswer> {
    return Promise.resolve({ kind: 'refused' });
  }

  /** … and doubts none. */
  decide(): Promise<CloseAnswer> {
    return Promise.resolve({ kind: 'refused' });
  }

  expire(railOrderId: string): Promise<CloseAnswer> {
    return Promise.resolve(this.end(railOrderId, 'expire'));
  }

  refund({ railOrderId, key, amount, reason }: { railOrderId: string; key: string; amount: number; reason: string }): Promise<RefundAnswer> {
    const row = this.find(railOrderId);
    if (!METHODS[row.rail === 'credit_card' ? 'card' : row.rail].isRefundable) return Promise.resolve('not_refundable');
    const now = this.clock.now().toISOString();
    // The demo's bank confirms at once.
    const refunds = [...row.refunds, { refund_chargeback_id: this.attemptByRefund.size + 1, amount, key, reason, createdAt: now, bankConfirmedAt: now }];
    const isWhole = refunds.reduce((sum, refund) => sum + refund.amount, 0) === row.amount;
    this.keep({ ...row, refunds, status: isWhole ? 'refund' : 'partial_refund' });
    this.attemptByRefund.set(key, railOrderId);
    return Promise.resolve('accepted');
  }

  readNotification(): RailNotice {
    throw new Error('the rail of the demo sends no notifications');
  }

  /** The payer pays the code now. */
  pay(railOrderId: string): void {
    this.keep({ ...this.find(railOrderId), status: 'settlement', settledAt: this.clock.now().toISOString() });
  }

  attemptOfRefund(refundId: string): string {
    const attempt = this.attemptByRefund.get(refundId);
    if (!attempt) throw new Error(`the rail of the demo knows no refund ${refundId}`);
    return attempt;
  }

  private end(railOrderId: string, status: 'cancel' | 'expire'): CloseAnswer {
    const row = this.rows.get(railOrderId);
    if (!row) return { kind: 'unknown' };
    if (row.status !== 'pending') return { kind: 'refused' };
    return { kind: 'done', transaction: told(this.keep({ ...row, status })) };
  }

  private keep(row: Transaction): Transaction {
    this.rows.set(row.orderId, row);
    return row;
  }

  private find(railOrderId: string): Transaction {
    const row = this.rows.get(railOrderId);
    if (!row) throw new Error(`the rail of the demo does not know ${railOrderId}`);
    return row;
  }
}

function told(row: Transaction): RailTransaction {
  return {
    railOrderId: row.orderId,
    transactionId: row.id,
    status: row.status satisfies RailStatus,
    statusCode: row.status === 'pending' ? '201' : '200',
    fraudStatus: null,
    grossAmount: `${row.amount}.00`,
    currency: 'IDR',
    instrument: row.instrument,
    expiresAt: new Date(row.expiresAt),
    paidAt: row.settledAt === null ? null : new Date(row.settledAt),
    refunds: row.refunds.map(({ key }) => ({ key, isConfirmed: true })),
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const uuidFrom = (text: string): string => sha256(text).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
