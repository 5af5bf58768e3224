import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';

const BATCH = 500;

/** What the sweep looks for. Every query rides on a partial index that holds only open work. */
@Injectable()
export class OverdueRepository {
  constructor(private readonly database: Database) {}

  /** Index orders_pay_due. */
  unpaidOrders(now: Date): Promise<string[]> {
    return this.ids(`SELECT id FROM orders.orders WHERE state = 'awaiting_payment' AND pay_by <= $1 ORDER BY pay_by LIMIT ${BATCH}`, now);
  }

  /** Index orders_pay_remind. */
  ordersToRemind(now: Date): Promise<string[]> {
    return this.ids(`SELECT id FROM orders.orders WHERE state = 'awaiting_payment' AND pay_remind_at IS NOT NULL AND pay_remind_at <= $1 ORDER BY pay_remind_at LIMIT ${BATCH}`, now);
  }

  /** Index seller_order_due. */
  parts(now: Date): Promise<string[]> {
    return this.ids(`SELECT id FROM orders.seller_order WHERE due_at IS NOT NULL AND due_at <= $1 ORDER BY due_at LIMIT ${BATCH}`, now);
  }

  /** Index seller_order_remind. */
  partsToRemind(now: Date): Promise<string[]> {
    return this.ids(`SELECT id FROM orders.seller_order WHERE remind_at IS NOT NULL AND remind_at <= $1 ORDER BY remind_at LIMIT ${BATCH}`, now);
  }

  private async ids(sql: string, now: Date): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(sql, [now])).map((row) => row.id);
  }
}
