import { hours, newId, rupiah } from '@etalase/kernel';
import { Database, Transactions } from '@etalase/platform';
import { CreatePaymentIntent, PaymentRail, PaymentsModule, type PaymentIntentView, type PaymentMethod, ReceiveRailNotification, SendRefund, StartPayment } from '@etalase/payments';
import { ScriptedRail } from './scripted-rail';
import { bootContexts, type TestContext, type TestOptions } from './test-module';

export const QRIS: PaymentMethod = { type: 'qris' };
export const BCA: PaymentMethod = { type: 'id_bank_transfer', bank: 'bca' };

/** Payments on a scripted rail, with the few steps every spec needs. */
export class PaymentsStage {
  private delivered = 0;

  private constructor(
    readonly context: TestContext,
    readonly rail: ScriptedRail,
  ) {}

  static async open(options: TestOptions = {}): Promise<PaymentsStage> {
    const rail = new ScriptedRail();
    const context = await bootContexts([PaymentsModule], { ...options, override: (builder) => void builder.overrideProvider(PaymentRail).useValue(rail) });
    rail.transactions = context.module.get(Transactions);
    return new PaymentsStage(context, rail);
  }

  get<T>(type: abstract new (...args: never[]) => T): T {
    return this.context.module.get<T>(type as never);
  }

  /** One intent over sellers `a` and `b` (or as many as amounts are given). */
  async intent(amounts: number[] = [100_000, 50_000], sellers: string[] = ['seller-a', 'seller-b', 'seller-c']): Promise<PaymentIntentView & { splits: string[] }> {
    const reference = newId();
    const splits = amounts.map((amount, index) => ({ reference: `${reference}-${index}`, account: sellers[index % sellers.length] ?? 'seller', amount: rupiah(amount), label: `Pesanan ${index + 1}` }));
    const amount = rupiah(amounts.reduce((sum, part) => sum + part, 0));
    const expiresAt = new Date(this.context.clock.now().getTime() + hours(24));
    const view = await this.get(CreatePaymentIntent).execute({ reference, amount, splits, payer: { name: 'Pembeli', phone: '+6281200000001' }, description: 'Pesanan K7M4', expiresAt });
    return { ...view, splits: splits.map((split) => split.reference) };
  }

  start(paymentIntentId: string, method: PaymentMethod = QRIS): Promise<PaymentIntentView> {
    return this.get(StartPayment).execute({ paymentIntentId, method });
  }

  /** An intent that is paid, its notifications delivered. */
  async paid(amounts?: number[], method: PaymentMethod = QRIS): Promise<PaymentIntentView & { splits: string[]; attemptId: string }> {
    const intent = await this.intent(amounts);
    const attemptId = (await this.start(intent.id, method)).attempts[0]!.id;
    this.rail.pay(attemptId);
    await this.deliver();
    return { ...intent, attemptId };
  }

  /** Hands over every notification not handed over yet, in order. */
  async deliver(): Promise<void> {
    for (; this.delivered < this.rail.sent.length; this.delivered += 1) await this.receive(this.rail.sent[this.delivered]!);
  }

  async receive(rawBody: string): Promise<void> {
    await this.get(ReceiveRailNotification).execute({ rawBody });
  }

  /** Runs the refund jobs the outbox holds; sending twice is harmless. */
  async sendRefunds(): Promise<void> {
    for (const row of await this.context.outbox('payments.send-refund')) await this.get(SendRefund).execute({ refundId: String(row.payload.refundId) });
  }

  events(name: string): Promise<Record<string, unknown>[]> {
    return this.context.outbox(`payments.${name}`).then((rows) => rows.map((row) => row.payload));
  }

  /** Balance of an account, debit positive. */
  async balance(account: string): Promise<number> {
    const [row] = await this.get(Database).rows<{ total: number }>('SELECT coalesce(sum(balance), 0)::bigint AS total FROM payments.account_balance WHERE account = $1', [account]);
    return row?.total ?? 0;
  }

  one<Row extends Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row> {
    return this.get(Database)
      .adhoc<Row>(sql, values)
      .then((rows) => rows[0]!);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
