import { Injectable } from '@nestjs/common';
import { add, Clock, formatRupiah, ZERO } from '@etalase/kernel';
import { RefundSplit } from '@etalase/payments';
import { eventMessage, Outbox } from '@etalase/platform';
import type { Actor } from '../domain/actor';
import { dueAt, remindAt } from '../domain/deadlines';
import { ShortageSettled } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import type { LineRecord, PartRecord, ShortageRecord } from '../domain/records';
import { refundOf, replace, shipByAfter, shrink, totalsOf } from '../domain/shortage';
import { type LockedOrder, OrdersRepository } from '../persistence/orders.repository';
import { ShortagesRepository } from '../persistence/shortages.repository';
import { calledOff, laterWorkOf } from './move-seller-order';
import { ShortageStock } from './shortage-stock';

export interface ShortageEnd {
  locked: LockedOrder;
  part: PartRecord;
  shortage: ShortageRecord;
  outcome: 'reduced' | 'replaced' | 'withdrawn';
  actor: Actor & { kind: 'shopper' | 'seller' | 'deadline' };
}

const WORDS = { reduced: 'Sisanya dikirim', replaced: 'Diganti barang lain', withdrawn: 'Barangnya ternyata ada' };

/** A question about missing pieces ends and the part goes on: its lines, its money, the clock of its seller. Needs the order's lock; a cancelled part goes by MoveSellerOrder. */
@Injectable()
export class SettleShortage {
  constructor(
    private readonly orders: OrdersRepository,
    private readonly shortages: ShortagesRepository,
    private readonly stock: ShortageStock,
    private readonly refundSplit: RefundSplit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `orders.offer_gone`; nothing is done then. */
  async execute({ locked, part: before, shortage, outcome, actor }: ShortageEnd): Promise<void> {
    const now = this.clock.now();
    const { order } = locked;
    const old = locked.lines.filter((line) => line.sellerOrderId === before.id);
    if (outcome === 'replaced') await this.stock.take(order.id, shortage.items);
    const refund = outcome === 'withdrawn' ? ZERO : refundOf(shortage.items, outcome === 'replaced');
    const lines = outcome === 'withdrawn' ? old : outcome === 'replaced' ? replace(old, shortage.items) : shrink(old, shortage.items);
    if (outcome !== 'withdrawn') await this.shortages.writeLines(before.id, lines);

    const change: Partial<PartRecord> = { ...(outcome === 'withdrawn' ? {} : totalsOf(before, lines)), givenBack: add(before.givenBack, refund), askedUntil: null, shipBy: shipByAfter(before.shipBy, shortage.askedAt, now), updatedAt: now };
    const part: PartRecord = { ...before, ...change };
    Object.assign(part, { dueAt: dueAt(part, order.policy), remindAt: remindAt(part, order.policy, now) });
    await this.orders.savePart(part.id, { ...change, dueAt: part.dueAt, remindAt: part.remindAt });
    await this.shortages.end(shortage, outcome, now, refund);
    const note = refund > 0 ? `${WORDS[outcome]}, ${formatRupiah(refund)} kembali ke pembeli.` : `${WORDS[outcome]}.`;
    await this.orders.addTimeline([part], actor, now, note);
    if (refund > 0) await this.refundSplit.execute({ splitReference: part.id, amount: refund, key: `${part.id}-short-${shortage.id}`, reason: 'Sebagian barang tidak ada' });
    this.remember(locked, part, lines);
    const settled = eventMessage(ShortageSettled, { ...orderFact(order), part: partFact(part, lines), shortageId: shortage.id, outcome, by: actor.kind, refundRupiah: refund });
    await this.outbox.writeAll([settled, ...laterWorkOf(part)], calledOff(part));
  }

  private remember(locked: LockedOrder, part: PartRecord, lines: LineRecord[]): void {
    locked.parts = locked.parts.map((one) => (one.id === part.id ? part : one));
    locked.lines = [...locked.lines.filter((line) => line.sellerOrderId !== part.id), ...lines];
  }
}
