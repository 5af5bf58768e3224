import { createHash } from 'node:crypto';
import type { Clock } from '@etalase/kernel';
import { after } from '@etalase/kernel';
import { type ChargeAnswer, type CloseAnswer, type Instrument, METHODS, PaymentRail, type RailCharge, type RailNotice, type RailTransaction, type RefundAnswer } from '@etalase/payments';

/** A payment rail in memory that answers at once; who pays, and when, is told by the story. */
export class DemoRail extends PaymentRail {
  private readonly held = new Map<string, RailTransaction & { method: RailCharge['method']; amount: number; refunded: number }>();

  constructor(private readonly clock: Clock) {
    super();
  }

  charge(request: RailCharge): Promise<ChargeAnswer> {
    const { railOrderId, method, amount } = request;
    const transaction: RailTransaction = {
      railOrderId,
      transactionId: railOrderId.slice(0, 36),
      status: 'pending',
      statusCode: '201',
      fraudStatus: null,
      grossAmount: `${amount}.00`,
      currency: 'IDR',
      instrument: instrumentFor(request),
      expiresAt: after(this.clock.now(), request.lifetimeSeconds * 1000),
      paidAt: null,
      refunds: [],
    };
    this.held.set(railOrderId, { ...transaction, method, amount, refunded: 0 });
    return Promise.resolve({ kind: 'created', transaction });
  }

  status(railOrderId: string): Promise<RailTransaction | null> {
    return Promise.resolve(this.held.get(railOrderId) ?? null);
  }

  cancel(railOrderId: string): Promise<CloseAnswer> {
    return Promise.resolve(this.end(railOrderId, 'cancel'));
  }

  expire(railOrderId: string): Promise<CloseAnswer> {
    return Promise.resolve(this.end(railOrderId, 'expire'));
  }

  refund({ railOrderId, key, amount }: { railOrderId: string; key: string; amount: number }): Promise<RefundAnswer> {
    const found = this.get(railOrderId);
    if (!METHODS[found.method].isRefundable) return Promise.resolve('not_refundable');
    found.refunded += amount;
    // The demo's bank confirms at once.
    found.refunds = [...found.refunds, { key, isConfirmed: true }];
    found.status = found.refunded === found.amount ? 'refund' : 'partial_refund';
    return Promise.resolve('accepted');
  }

  readNotification(): RailNotice {
    throw new Error('the rail of the demo sends no notifications');
  }

  /** The payer pays the code now. */
  pay(railOrderId: string): void {
    const found = this.get(railOrderId);
    found.status = 'settlement';
    found.statusCode = '200';
    found.paidAt = this.clock.now();
  }

  private end(railOrderId: string, status: 'cancel' | 'expire'): CloseAnswer {
    const found = this.held.get(railOrderId);
    if (!found) return { kind: 'unknown' };
    if (found.status !== 'pending') return { kind: 'refused' };
    found.status = status;
    return { kind: 'done', transaction: found };
  }

  private get(railOrderId: string): NonNullable<ReturnType<typeof this.held.get>> {
    const found = this.held.get(railOrderId);
    if (!found) throw new Error(`the rail of the demo does not know ${railOrderId}`);
    return found;
  }
}

/** Codes of the right form that pay nothing anywhere. */
function instrumentFor({ method, railOrderId }: RailCharge): Instrument {
  const digits = BigInt(`0x${createHash('sha256').update(railOrderId).digest('hex')}`).toString().slice(0, 12);
  if (method === 'qris') return { qrString: `00020101021226DEMO${digits}5802ID6304` };
  if (method === 'mandiri') return { billerCode: '70012', billKey: digits };
  if (method === 'indomaret' || method === 'alfamart') return { paymentCode: digits };
  return { vaNumber: `8808${digits}` };
}
