import { Injectable } from '@nestjs/common';
import { StorePhoto } from '@etalase/catalogue';
import { after, Clock, hours, lettersIn, newId } from '@etalase/kernel';
import { eventMessage, Transactions } from '@etalase/platform';
import { mayComplain } from '../domain/actions';
import { errors } from '../domain/errors';
import { ComplaintOpened } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import { assertMove } from '../domain/seller-order-states';
import { ComplaintsRepository } from '../persistence/complaints.repository';
import { type LockedOrder, OrdersRepository } from '../persistence/orders.repository';
import { MoveSellerOrder } from './move-seller-order';

const MAX_PHOTOS = 5;

export interface ComplaintInput {
  token: string;
  sellerOrderId: string;
  text: string;
  photos: readonly Buffer[];
}

/** The shopper says what is wrong, with photos; the money stays held until the office decides. */
@Injectable()
export class OpenComplaint {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrdersRepository,
    private readonly complaints: ComplaintsRepository,
    private readonly moveSellerOrder: MoveSellerOrder,
    private readonly storePhoto: StorePhoto,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `orders.not_found`, `complaint_text`, `complaint_photos`, `complaint_late`, or what is wrong with a photo. */
  async execute(input: ComplaintInput): Promise<{ complaintId: string }> {
    const text = input.text.normalize('NFC').trim();
    if (lettersIn(text) < 10 || text.length > 1_000) throw errors.make('complaint_text', {}, { field: 'text' });
    if (input.photos.length > MAX_PHOTOS) throw errors.make('complaint_photos', { limit: MAX_PHOTOS }, { field: 'photos' });
    // Asked before the photos are worked on, and again under the lock.
    await this.transactions.run(() => this.lockOpenable(input));
    const photoKeys: string[] = [];
    for (const content of input.photos) photoKeys.push((await this.storePhoto.execute({ content })).hash);
    return this.transactions.run(() => this.open(input, text, photoKeys));
  }

  private async open(input: ComplaintInput, text: string, photoKeys: string[]): Promise<{ complaintId: string }> {
    const locked = await this.lockOpenable(input);
    const now = this.clock.now();
    const complaintId = newId();
    const { sellerOrderId } = input;
    const decideBy = after(now, hours(locked.order.policy.decideComplaintHours));
    await this.complaints.insert({ id: complaintId, sellerOrderId, text, photoKeys, openedAt: now, decideBy });
    await this.moveSellerOrder.execute({
      locked,
      partId: sellerOrderId,
      to: 'complained',
      actor: { kind: 'shopper', id: locked.order.personId },
      event: ({ order, part, lines }) => eventMessage(ComplaintOpened, { ...orderFact(order), part: partFact(part, lines), complaintId, text }),
    });
    return { complaintId };
  }

  private async lockOpenable({ token, sellerOrderId }: ComplaintInput): Promise<LockedOrder> {
    const found = await this.orders.lockOfPart(sellerOrderId);
    if (found?.locked.order.token !== token) throw errors.make('not_found');
    if (found.part.paidBy === 'on_the_spot') throw errors.make('complaint_spot');
    assertMove(found.part.state, 'complained', found.part.shippingKind);
    if (!mayComplain(found.part, this.clock.now())) throw errors.make('complaint_late');
    return found.locked;
  }
}
