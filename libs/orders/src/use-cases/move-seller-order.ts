import { Injectable } from '@nestjs/common';
import { Clock, type Rupiah, subtract } from '@etalase/kernel';
import { jobMessage, Outbox, type OutboxMessage } from '@etalase/platform';
import type { Actor } from '../domain/actor';
import { dueAt, remindAt } from '../domain/deadlines';
import { errors } from '../domain/errors';
import { RemindSellerJob, SellerOrderDeadlineJob, waitingKeys } from '../domain/jobs';
import { isOwed } from '../domain/on-the-spot';
import { orderStates } from '../domain/order-states';
import type { LineRecord, OrderRecord, PartRecord, ShortItem } from '../domain/records';
import { assertMove, hasEnded } from '../domain/seller-order-states';
import { shrink } from '../domain/shortage';
import type { SellerOrderState } from '../domain/views';
import { type LockedOrder, OrdersRepository } from '../persistence/orders.repository';
import { ShortagesRepository } from '../persistence/shortages.repository';
import { SettleSellerOrder } from './settle-seller-order';

export interface Move {
  locked: LockedOrder;
  partId: string;
  to: SellerOrderState;
  actor: Actor;
  /** Kept in the timeline, and the reason of a refund. */
  note?: string;
  /** Facts that come with the move: a resi, a moment. */
  change?: Partial<PartRecord>;
  /** Only for `resolved_partial`. */
  refund?: Rupiah;
  /** `false` where the goods are gone although the sale is undone. */
  isSellable?: boolean;
  /** The fact to publish, made from the part as it is after the move. */
  event?: (moved: { order: OrderRecord; part: PartRecord; lines: LineRecord[]; refunded: Rupiah }) => OutboxMessage;
}

/** States in which goods are back on the shelf when a paid part ends in them. */
const GOODS_RETURN: ReadonlySet<SellerOrderState> = new Set(['cancelled', 'returned_to_seller']);

/**
 * The one way a paid part changes state: checks the table, counts the next deadlines, writes the timeline, settles stock
 * and money, publishes the fact, and closes the order when nothing is open any more. Needs the order's lock.
 */
@Injectable()
export class MoveSellerOrder {
  constructor(
    private readonly orders: OrdersRepository,
    private readonly shortages: ShortagesRepository,
    private readonly settlement: SettleSellerOrder,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `orders.seller_order.move_refused` naming both states. */
  async execute(move: Move): Promise<PartRecord> {
    const { locked, partId, to, actor } = move;
    const before = locked.parts.find((one) => one.id === partId);
    if (!before) throw new Error('the part is not of the locked order');
    assertMove(before.state, to, before.shippingKind);
    const now = this.clock.now();
    const missing = before.askedUntil ? await this.endQuestion(before, to, now) : [];
    const moved = { ...move.change, ...(before.askedUntil ? { askedUntil: null } : {}), state: to, updatedAt: now };
    const part: PartRecord = { ...before, ...moved };
    const change: Partial<PartRecord> = { ...moved, dueAt: dueAt(part, locked.order.policy), remindAt: remindAt(part, locked.order.policy, now) };
    Object.assign(part, change);
    await this.orders.savePart(partId, change);
    await this.orders.addTimeline([part], actor, now, move.note ?? null);
    locked.parts = locked.parts.map((one) => (one.id === partId ? part : one));

    const lines = locked.lines.filter((line) => line.sellerOrderId === partId);
    const isSellable = GOODS_RETURN.has(to) && (move.isSellable ?? true);
    const refunded = await this.settlement.execute({ part, lines: shrink(lines, missing), reason: move.note ?? '', refund: move.refund, isSellable });
    await this.outbox.writeAll([...laterWorkOf(part), ...(move.event ? [move.event({ order: locked.order, part, lines, refunded })] : [])], calledOff(part));
    await this.settleDebt(locked, before, part);
    await this.closeIfEnded(locked, now);
    return part;
  }

  /** A part whose shopper is being asked can only be called off; what was missing does not go back on the shelf. */
  private async endQuestion(part: PartRecord, to: SellerOrderState, now: Date): Promise<ShortItem[]> {
    if (to !== 'cancelled') throw errors.make('short_open');
    const shortage = await this.shortages.openOf(part.id);
    if (!shortage) return [];
    await this.shortages.end(shortage, 'cancelled', now, part.total);
    return shortage.items;
  }

  /** What was to be paid on the spot is collected, or called off: the phone owes that much less. */
  private async settleDebt(locked: LockedOrder, before: PartRecord, part: PartRecord): Promise<void> {
    if (!isOwed(before) || isOwed(part)) return;
    const spotDue = subtract(locked.order.spotDue, before.total);
    await this.orders.saveOrder(locked.order.id, { spotDue });
    locked.order = { ...locked.order, spotDue };
  }

  private async closeIfEnded(locked: LockedOrder, now: Date): Promise<void> {
    const isRunning = locked.order.state === 'paid' || locked.order.state === 'confirmed';
    if (!isRunning || !locked.parts.every((part) => hasEnded(part.state))) return;
    orderStates.assert(locked.order.state, 'closed');
    await this.orders.saveOrder(locked.order.id, { state: 'closed', endedAt: now });
    locked.order = { ...locked.order, state: 'closed', endedAt: now };
  }
}

/** The jobs that wait for what a part waits for; each takes the place of the one before. */
export function laterWorkOf({ id, dueAt: due, remindAt: remind }: PartRecord): OutboxMessage[] {
  return [
    ...(due ? [jobMessage(SellerOrderDeadlineJob, { sellerOrderId: id }, due, waitingKeys.partDeadline(id))] : []),
    ...(remind ? [jobMessage(RemindSellerJob, { sellerOrderId: id }, remind, waitingKeys.partReminder(id))] : []),
  ];
}

/** Keys of what a part no longer waits for. */
export const calledOff = ({ id, dueAt: due, remindAt: remind }: PartRecord): string[] => [...(due ? [] : [waitingKeys.partDeadline(id)]), ...(remind ? [] : [waitingKeys.partReminder(id)])];
