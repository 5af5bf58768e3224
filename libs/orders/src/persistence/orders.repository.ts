import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { Actor } from '../domain/actor';
import type { LineRecord, OrderRecord, PartRecord } from '../domain/records';
import { OrderEntity } from './order.entity';
import { SellerOrderEntity } from './seller-order.entity';
import { TimelineEntity } from './timeline.entity';
import { LINE, LINES_OF_ORDER, ORDER, PART, PARTS_OF_ORDER } from './whole-order';

/** An order with its parts and lines, its row locked until the transaction ends. The order's lock comes before any other. */
export interface LockedOrder {
  order: OrderRecord;
  parts: PartRecord[];
  lines: LineRecord[];
}

type PartTimes = Pick<PartRecord, 'id' | 'state' | 'acceptBy' | 'shipBy' | 'dueAt' | 'remindAt' | 'updatedAt'>;

@Injectable()
export class OrdersRepository {
  constructor(private readonly database: Database) {}

  /** Rides on the unique index of tokens. */
  async findByToken(token: string): Promise<OrderRecord | null> {
    const [order] = await this.database.rows<OrderEntity>(`SELECT ${ORDER.select('o')} FROM orders.orders o WHERE o.token = $1`, [token]);
    return order ?? null;
  }

  /** `null` for an order we do not know. Rides on the primary key. */
  async stateOf(id: string): Promise<OrderRecord['state'] | null> {
    const [row] = await this.database.rows<Pick<OrderRecord, 'state'>>('SELECT state FROM orders.orders WHERE id = $1', [id]);
    return row?.state ?? null;
  }

  find(id: string): Promise<OrderRecord | null> {
    return this.database.of(OrderEntity).findOneBy({ id });
  }

  findPart(id: string): Promise<PartRecord | null> {
    return this.database.of(SellerOrderEntity).findOneBy({ id });
  }

  /** Call inside a transaction. Two statements: what belongs to the order must be read after its lock was got. */
  async lock(orderId: string): Promise<LockedOrder | null> {
    const [order] = await this.database.rows<OrderEntity>(`SELECT ${ORDER.select('o')} FROM orders.orders o WHERE o.id = $1 FOR UPDATE`, [orderId]);
    if (!order) return null;
    const [belongings] = await this.database.rows<{ parts: object[]; lines: object[] }>(`SELECT ${PARTS_OF_ORDER('$1')} AS parts, ${LINES_OF_ORDER('$1')} AS lines`, [orderId]);
    return { order, parts: PART.revive(belongings?.parts ?? []), lines: LINE.revive(belongings?.lines ?? []) };
  }

  /** Locks the order that the part belongs to; the part is read again under the lock. */
  async lockOfPart(sellerOrderId: string): Promise<{ locked: LockedOrder; part: PartRecord } | null> {
    const found = await this.findPart(sellerOrderId);
    const locked = found && (await this.lock(found.orderId));
    const part = locked?.parts.find((one) => one.id === sellerOrderId);
    return locked && part ? { locked, part } : null;
  }

  async saveOrder(id: string, change: Partial<OrderRecord>): Promise<void> {
    await this.database.of(OrderEntity).update({ id }, change as Partial<OrderEntity>);
  }

  async savePart(id: string, change: Partial<PartRecord>): Promise<void> {
    await this.database.of(SellerOrderEntity).update({ id }, change);
  }

  /** The order's own side of a payment; one prepared statement, because every paid order takes it. */
  async savePaid(id: string, { paidAt, latePayment }: Pick<OrderRecord, 'paidAt' | 'latePayment'>): Promise<void> {
    await this.database.rows(`UPDATE orders.orders SET state = 'paid', paid_at = $2, ended_at = NULL, pay_remind_at = NULL, late_payment = $3 WHERE id = $1`, [id, paidAt, latePayment]);
  }

  /** Moves all parts of an order at once, with their deadlines, and notes who did it. */
  async saveTimes(parts: readonly PartTimes[], actor: Actor, at: Date, note: string | null = null): Promise<void> {
    await this.database.rows(
      `WITH p AS (
         SELECT * FROM jsonb_to_recordset($1) AS p (id uuid, state text, "acceptBy" timestamptz, "shipBy" timestamptz, "dueAt" timestamptz, "remindAt" timestamptz, "updatedAt" timestamptz)),
       moved AS (
         UPDATE orders.seller_order SET state = p.state, accept_by = p."acceptBy", ship_by = p."shipBy", due_at = p."dueAt", remind_at = p."remindAt", updated_at = p."updatedAt"
           FROM p WHERE seller_order.id = p.id)
       INSERT INTO orders.timeline (seller_order_id, state, at, actor, actor_id, note) SELECT p.id, p.state, $2, $3, $4, $5 FROM p`,
      [JSON.stringify(parts.map(({ id, state, acceptBy, shipBy, dueAt, remindAt, updatedAt }) => ({ id, state, acceptBy, shipBy, dueAt, remindAt, updatedAt }))), at, actor.kind, actor.id, note],
    );
  }

  async addTimeline(parts: readonly Pick<PartRecord, 'id' | 'state'>[], actor: Actor, at: Date, note: string | null = null): Promise<void> {
    await this.database.of(TimelineEntity).insert(parts.map(({ id, state }) => ({ sellerOrderId: id, state, at, actor: actor.kind, actorId: actor.id, note })));
  }

  /** Notes an act of a client once. @returns false when it was done before; then `act` and part tell whether it was this one. */
  async noteAct(act: { sellerId: string; clientId: string; sellerOrderId: string; act: string; by: string; at: Date }): Promise<{ isFirst: boolean; isSame: boolean }> {
    const [row] = await this.database.rows<{ isFirst: boolean; isSame: boolean }>(
      `WITH noted AS (
         INSERT INTO orders.seller_act (seller_id, client_id, seller_order_id, act, by_person, at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING 1)
       SELECT EXISTS (SELECT FROM noted) AS "isFirst",
              NOT EXISTS (SELECT FROM orders.seller_act WHERE seller_id = $1 AND client_id = $2 AND (seller_order_id <> $3 OR act <> $4)) AS "isSame"`,
      [act.sellerId, act.clientId, act.sellerOrderId, act.act, act.by, act.at],
    );
    return row ?? { isFirst: false, isSame: false };
  }
}
