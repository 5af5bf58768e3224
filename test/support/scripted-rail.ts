import { randomUUID } from 'node:crypto';
import type { Transactions } from '@etalase/platform';
import { type ChargeAnswer, type CloseAnswer, type Instrument, METHODS, PaymentRail, type RailCharge, type RailNotice, type RailStatus, type RailTransaction, railUnavailable, readMidtransNotice, type RefundAnswer, signatureOf } from '@etalase/payments';

export const SCRIPTED_KEY = 'SB-Mid-server-scripted';

type Call = 'charge' | 'status' | 'cancel' | 'capture' | 'decide' | 'expire' | 'refund';
/** `request`: it never reached the rail. `answer`: the rail did it, but we never heard. */
type Loss = 'request' | 'answer';

interface Held extends RailTransaction {
  request: RailCharge;
  amountRefunded: number;
}

const CODES: Record<string, string> = { pending: '201', deny: '202', expire: '407' };

/** A payment rail in memory that does what the script says: losses, wrong amounts, lagging answers, late payments. */
export class ScriptedRail extends PaymentRail {
  readonly held = new Map<string, Held>();
  /** Raw bodies of every notification, oldest first; the test delivers them, or not. */
  readonly sent: string[] = [];
  readonly calls: string[] = [];
  /** A real status answer for QRIS does not carry its text. */
  tellsCode = true;
  /** What a refund is answered with instead of being done. */
  refundAnswer: RefundAnswer | null = null;
  /** Set to have every call checked: the rail must never be touched inside a transaction. */
  transactions: Pick<Transactions, 'currentRunner'> | undefined;
  /** Called before and after each call is done there: what else happens meanwhile, and who dies. */
  meanwhile: ((point: string) => Promise<void>) | null = null;
  private readonly losses: { call: Call; loss: Loss }[] = [];

  loseNext(call: Call, loss: Loss): void {
    this.losses.push({ call, loss });
  }

  forgetLosses(): void {
    this.losses.length = 0;
  }

  charge(request: RailCharge): Promise<ChargeAnswer> {
    return this.answer('charge', request.railOrderId, () => {
      if (request.items.reduce((sum, item) => sum + item.amount, 0) !== request.amount) return { kind: 'refused', reason: 'gross_amount is not equal to the sum of item_details' };
      if (this.held.has(request.railOrderId)) return { kind: 'duplicate' };
      const transaction: Held = {
        request,
        amountRefunded: 0,
        railOrderId: request.railOrderId,
        transactionId: randomUUID(),
        status: 'pending',
        statusCode: '201',
        fraudStatus: null,
        grossAmount: `${request.amount}.00`,
        currency: 'IDR',
        instrument: instrumentFor(request),
        expiresAt: null,
        paidAt: null,
        refunds: [],
      };
      this.held.set(request.railOrderId, transaction);
      this.notify(transaction);
      return { kind: 'created', transaction: { ...transaction } };
    });
  }

  status(railOrderId: string): Promise<RailTransaction | null> {
    return this.answer('status', railOrderId, () => {
      const found = this.held.get(railOrderId);
      return found ? { ...found, refunds: [...found.refunds], instrument: this.tellsCode ? found.instrument : null } : null;
    });
  }

  cancel(railOrderId: string): Promise<CloseAnswer> {
    return this.answer('cancel', railOrderId, () => this.end(railOrderId, 'cancel'));
  }

  capture(railOrderId: string, amount: number | null): Promise<CloseAnswer> {
    return this.answer('capture', railOrderId, () => {
      const found = this.held.get(railOrderId);
      if (!found) return { kind: 'unknown' };
      if (found.status !== 'authorize') return { kind: 'refused' };
      found.fraudStatus = 'accept';
      if (amount !== null) found.grossAmount = `${amount}.00`;
      this.move(found, 'capture');
      return { kind: 'done', transaction: { ...found } };
    });
  }

  decide(railOrderId: string, outcome: 'approve' | 'deny'): Promise<CloseAnswer> {
    return this.answer('decide', railOrderId, () => {
      const found = this.held.get(railOrderId);
      if (!found) return { kind: 'unknown' };
      if (found.fraudStatus !== 'challenge' || !['authorize', 'capture'].includes(found.status)) return { kind: 'refused' };
      found.fraudStatus = outcome === 'approve' ? 'accept' : 'deny';
      this.move(found, outcome === 'approve' ? 'capture' : 'deny');
      return { kind: 'done', transaction: { ...found } };
    });
  }

  expire(railOrderId: string): Promise<CloseAnswer> {
    return this.answer('expire', railOrderId, () => this.end(railOrderId, 'expire'));
  }

  refund({ railOrderId, key, amount }: { railOrderId: string; key: string; amount: number; reason: string }): Promise<RefundAnswer> {
    return this.answer('refund', railOrderId, () => {
      const found = this.get(railOrderId);
      if (this.refundAnswer) return this.refundAnswer;
      if (found.refunds.some((refund) => refund.key === key)) return 'duplicate';
      if (!METHODS[found.request.method].isRefundable || !['settlement', 'partial_refund'].includes(found.status)) return 'not_refundable';
      const taken = Number(found.grossAmount);
      if (found.amountRefunded + amount > taken) return 'too_much';
      found.refunds.push({ key, isConfirmed: false });
      found.amountRefunded += amount;
      this.move(found, found.amountRefunded === taken ? 'refund' : 'partial_refund');
      return 'accepted';
    });
  }

  readNotification(rawBody: string): RailNotice {
    return readMidtransNotice(rawBody, SCRIPTED_KEY);
  }

  /** The payer pays. @returns false when the code could not be paid any more. */
  pay(railOrderId: string, told: { grossAmount?: string; currency?: string } = {}): boolean {
    const found = this.get(railOrderId);
    if (found.status !== 'pending') return false;
    Object.assign(found, told);
    this.move(found, 'settlement');
    return true;
  }

  /** The rail or the bank moves on by itself. */
  become(railOrderId: string, status: RailStatus): void {
    this.move(this.get(railOrderId), status);
  }

  /** The bank takes a card, and the fraud check doubts it. */
  doubt(railOrderId: string): void {
    const found = this.get(railOrderId);
    found.fraudStatus = 'challenge';
    this.move(found, 'capture');
    found.statusCode = '201';
  }

  /** The bank has really moved the money of all refunds; told by a second notification. */
  confirmRefunds(railOrderId: string): void {
    const found = this.get(railOrderId);
    found.refunds = found.refunds.map((refund) => ({ ...refund, isConfirmed: true }));
    if (found.refunds.length > 0) this.notify(found);
  }

  /** A body as the rail would sign it. */
  bodyOf(railOrderId: string, claimed: RailStatus = this.get(railOrderId).status, over: Record<string, unknown> = {}): string {
    const { transactionId, grossAmount, currency, refunds } = this.get(railOrderId);
    const code = CODES[claimed] ?? '200';
    return JSON.stringify({
      order_id: railOrderId,
      transaction_id: transactionId,
      transaction_status: claimed,
      status_code: code,
      gross_amount: grossAmount,
      currency,
      refunds: refunds.map((refund) => ({ refund_key: refund.key, ...(refund.isConfirmed ? { bank_confirmed_at: '2026-11-24 10:00:00' } : {}) })),
      signature_key: signatureOf(railOrderId, code, grossAmount, SCRIPTED_KEY),
      ...over,
    });
  }

  private async answer<Result>(call: Call, railOrderId: string, work: () => Result): Promise<Result> {
    this.calls.push(`${call} ${railOrderId}`);
    if (this.transactions?.currentRunner()) throw new Error(`${call} inside a transaction`);
    const index = this.losses.findIndex((loss) => loss.call === call);
    const loss = index < 0 ? undefined : this.losses.splice(index, 1)[0]?.loss;
    await this.meanwhile?.(`${call}.asked`);
    if (loss === 'request') throw railUnavailable(new Error('scripted: refused connection'));
    const result = work();
    await this.meanwhile?.(`${call}.done`);
    if (loss === 'answer') throw railUnavailable(new Error('scripted: timeout'));
    return result;
  }

  private end(railOrderId: string, status: 'cancel' | 'expire'): CloseAnswer {
    const found = this.held.get(railOrderId);
    if (!found) return { kind: 'unknown' };
    const isHeld = found.status === 'authorize' || (found.status === 'capture' && found.fraudStatus === 'challenge');
    if (found.status !== 'pending' && !(isHeld && status === 'cancel')) return { kind: 'refused' };
    this.move(found, status);
    return { kind: 'done', transaction: { ...found } };
  }

  private move(found: Held, status: RailStatus): void {
    found.status = status;
    found.statusCode = CODES[status] ?? '200';
    this.notify(found);
  }

  private notify(found: Held): void {
    this.sent.push(this.bodyOf(found.railOrderId));
  }

  private get(railOrderId: string): Held {
    const found = this.held.get(railOrderId);
    if (!found) throw new Error(`the scripted rail does not know ${railOrderId}`);
    return found;
  }
}

function instrumentFor({ method, railOrderId }: RailCharge): Instrument {
  if (method === 'qris') return { qrString: `000201${railOrderId}` };
  if (method === 'gopay' || method === 'shopeepay' || method === 'card') return { redirectUrl: `https://wallet.test/${railOrderId}` };
  if (method === 'mandiri') return { billKey: '1234567890', billerCode: '70012' };
  if (method === 'indomaret' || method === 'alfamart') return { paymentCode: '88001234' };
  return { vaNumber: '8808012345' };
}
