import { OnPaymentSucceeded, OnRefund } from '@etalase/orders';
import { ApplyRailStatus, SendRefund } from '@etalase/payments';
import { Database } from '@etalase/platform';
import type { Demo } from '../boot';

interface OutboxRow {
  id: number;
  messageId: string;
  name: string;
  payload: Record<string, unknown>;
}

type Errand = (row: OutboxRow) => Promise<unknown>;

/** What the worker would do about the facts of an act, as far as money, stock and states go; messages are left out. */
export class Errands {
  private seen = 0;
  private readonly byName: Readonly<Record<string, Errand>>;

  constructor(private readonly demo: Demo) {
    const { get, rail } = demo;
    this.byName = {
      'payments.PaymentSucceeded': ({ payload }) => get(OnPaymentSucceeded).execute({ orderId: String(payload.reference), paidAt: new Date(String(payload.paidAt)) }),
      'payments.RefundSucceeded': ({ messageId, payload }) => get(OnRefund).execute({ eventId: messageId, orderId: String(payload.reference), splitReference: payload.splitReference === null ? null : String(payload.splitReference), amount: Number(payload.amountRupiah) }),
      'payments.send-refund': async ({ payload }) => {
        const refundId = String(payload.refundId);
        await get(SendRefund).execute({ refundId });
        await get(ApplyRailStatus).execute({ attemptId: rail.attemptOfRefund(refundId) });
      },
    };
  }

  /** Until nothing new comes of it. */
  async run(): Promise<void> {
    for (let rows = await this.news(); rows.length > 0; rows = await this.news()) {
      for (const row of rows) await this.byName[row.name]?.(row);
    }
  }

  private async news(): Promise<OutboxRow[]> {
    const database = this.demo.get(Database);
    // An older database has facts of before: only those of this run count.
    if (this.seen === 0) this.seen = (await database.rows<{ last: number }>('SELECT coalesce(max(id), 0)::bigint AS last FROM platform.outbox WHERE xmin <> pg_current_xact_id()::xid'))[0]?.last ?? 0;
    const rows = await database.rows<OutboxRow>('SELECT id, message_id AS "messageId", name, payload FROM platform.outbox WHERE id > $1 ORDER BY id', [this.seen]);
    this.seen = rows.at(-1)?.id ?? this.seen;
    return rows;
  }
}
