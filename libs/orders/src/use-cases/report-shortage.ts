import { Injectable } from '@nestjs/common';
import { after, hours, newId, times } from '@etalase/kernel';
import { eventMessage, Outbox } from '@etalase/platform';
import type { Actor } from '../domain/actor';
import { DEFAULT_POLICY } from '../domain/deadline-policy';
import { errors } from '../domain/errors';
import { ShortageAsked } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import type { LineRecord, PartRecord, ShortageRecord, ShortItem } from '../domain/records';
import { hasRest, refundOf } from '../domain/shortage';
import { readReason } from '../domain/texts';
import type { SellerWorkOrder } from '../domain/views';
import { OrdersRepository } from '../persistence/orders.repository';
import { ShortagesRepository } from '../persistence/shortages.repository';
import { calledOff, laterWorkOf, MoveSellerOrder } from './move-seller-order';
import { type OfferWish, ShortageStock } from './shortage-stock';
import { type SellerAct, type WorkedPart, WorkSellerOrder } from './work-seller-order';

export interface ShortageReport extends SellerAct {
  items: readonly { variantId: string; missing: number; offer?: OfferWish }[];
  note?: string;
}

/** The seller cannot send some pieces of a new or accepted part: the shopper is asked, and until the answer the part waits. Reporting on a new part takes it on. */
@Injectable()
export class ReportShortage {
  constructor(
    private readonly work: WorkSellerOrder,
    private readonly orders: OrdersRepository,
    private readonly shortages: ShortagesRepository,
    private readonly stock: ShortageStock,
    private readonly moveSellerOrder: MoveSellerOrder,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `orders.short_state`, `short_open`, `short_items`, `short_missing`, `short_everything`, or what is wrong with an offer. */
  execute(act: ShortageReport): Promise<SellerWorkOrder> {
    const note = act.note?.trim() ? readReason(act.note, 'note') : null;
    return this.work.once(act, 'short', async (on) => {
      const { locked, now } = on;
      if (on.part.askedUntil) throw errors.make('short_open');
      if (on.part.paidBy === 'on_the_spot') throw errors.make('short_spot');
      if (on.part.state !== 'new' && on.part.state !== 'accepted') throw errors.make('short_state');
      const lines = locked.lines.filter((line) => line.sellerOrderId === on.part.id);
      const items = await this.read(act, on, lines);
      if (!hasRest(lines, items) && !items.some((item) => item.offer)) throw errors.make('short_everything');

      const actor: Actor = { kind: 'seller', id: act.by };
      const accepted = on.part.state === 'new' ? await this.moveSellerOrder.execute({ locked, partId: on.part.id, to: 'accepted', actor }) : on.part;
      const answerBy = after(now, hours(locked.order.policy.answerShortageHours ?? DEFAULT_POLICY.answerShortageHours ?? 24));
      const change = { askedUntil: answerBy, dueAt: answerBy, remindAt: null, updatedAt: now };
      const part: PartRecord = { ...accepted, ...change };
      await this.orders.savePart(part.id, change);
      const shortage: ShortageRecord = { id: newId(), sellerOrderId: part.id, state: 'asked', items, note, askedAt: now, answerBy, answeredAt: null, refund: null };
      await this.shortages.insert(shortage);
      await this.orders.addTimeline([part], actor, now, `Sebagian barang tidak ada: ${items.map((item) => `${item.missing} ${item.name}`).join(', ')}. Pembeli ditanya.`.slice(0, 500));
      await this.outbox.writeAll([this.asked(on, part, lines, shortage), ...laterWorkOf(part)], calledOff(part));
    });
  }

  private async read(act: ShortageReport, { part, locked }: WorkedPart, lines: readonly LineRecord[]): Promise<ShortItem[]> {
    const isTwice = new Set(act.items.map((item) => item.variantId)).size !== act.items.length;
    if (act.items.length === 0 || isTwice) throw errors.make('short_items', {}, { field: 'items' });
    const items: ShortItem[] = [];
    for (const [index, { variantId, missing, offer }] of act.items.entries()) {
      const line = lines.find((one) => one.variantId === variantId);
      if (!line) throw errors.make('short_items', {}, { field: `items.${index}.variantId` });
      if (!Number.isSafeInteger(missing) || missing < 1 || missing > line.quantity) throw errors.make('short_missing', { name: line.name, ordered: line.quantity }, { field: `items.${index}.missing` });
      const value = times(line.price, missing);
      const { position, name, variant, photo, quantity } = line;
      if (offer && items.some((item) => item.offer?.variantId === offer.variantId)) throw errors.make('offer_unknown', {}, { field: `items.${index}.offer` });
      items.push({ position, variantId, name, variant, photo, ordered: quantity, missing, value, offer: offer ? await this.stock.offer(offer, value, part, locked.lines, `items.${index}.offer`) : null });
    }
    return items;
  }

  private asked({ locked }: WorkedPart, part: PartRecord, lines: readonly LineRecord[], { id, items, note, answerBy }: ShortageRecord): ReturnType<typeof eventMessage> {
    const told = items.map(({ name, variant, ordered, missing, offer }) => ({ name, variant, ordered, missing, offer: offer && { name: offer.name, variant: offer.variant, quantity: offer.quantity, totalRupiah: offer.total } }));
    return eventMessage(ShortageAsked, { ...orderFact(locked.order), part: partFact(part, lines), shortageId: id, items: told, refundRupiah: refundOf(items, false), answerBy: answerBy.toISOString(), note });
  }
}
