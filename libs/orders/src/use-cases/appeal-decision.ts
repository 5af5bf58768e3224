import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import type { OrderView } from '../domain/views';
import { OrdersRepository } from '../persistence/orders.repository';
import { FileAppeal } from './file-appeal';
import type { ComplaintInput } from './open-complaint';
import { ShowOrder } from './show-order';

/** The shopper does not accept the office's decision: once, inside the window, with words and photos. */
@Injectable()
export class AppealDecision {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrdersRepository,
    private readonly fileAppeal: FileAppeal,
    private readonly showOrder: ShowOrder,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `orders.not_found`, `appeal_…`, `complaint_photos`, or what is wrong with a photo. */
  async execute({ token, sellerOrderId, text: typed, photos }: ComplaintInput): Promise<OrderView> {
    const text = this.fileAppeal.readText(typed);
    // Asked before the photos are worked on, and again under the lock.
    await this.transactions.run(async () => void (await this.fileAppeal.assert((await this.lock(token, sellerOrderId)).part, 'shopper', this.clock.now())));
    const photoKeys = await this.fileAppeal.storePhotos(photos);
    await this.transactions.run(async () => {
      const { locked, part } = await this.lock(token, sellerOrderId);
      await this.fileAppeal.execute({ locked, part, side: 'shopper', actor: { kind: 'shopper', id: locked.order.personId }, text, photoKeys, now: this.clock.now() });
    });
    return this.showOrder.execute({ token });
  }

  private async lock(token: string, sellerOrderId: string): Promise<NonNullable<Awaited<ReturnType<OrdersRepository['lockOfPart']>>>> {
    const found = await this.orders.lockOfPart(sellerOrderId);
    if (found?.locked.order.token !== token) throw errors.make('not_found');
    return found;
  }
}
