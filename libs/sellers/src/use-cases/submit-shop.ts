import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Outbox } from '@etalase/platform';
import { errors } from '../domain/errors';
import { SellerSubmitted } from '../domain/events';
import { sellerStates } from '../domain/seller-states';
import { ChangeShop } from './change-shop';

/** The owner asks the office to look at the shop. */
@Injectable()
export class SubmitShop {
  constructor(
    private readonly shop: ChangeShop,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `sellers.not_complete` naming the field that is still empty */
  async execute(input: { sellerId: string }): Promise<void> {
    await this.shop.execute(input.sellerId, async (seller) => {
      if (seller.state === 'submitted') return;
      sellerStates.assert(seller.state, 'submitted');
      if (seller.story.trim() === '') throw errors.make('not_complete', { what: 'Cerita toko' }, { field: 'story' });
      seller.state = 'submitted';
      seller.submittedAt = this.clock.now();
      seller.returnReasons = [];
      await this.outbox.publish(SellerSubmitted, { sellerId: seller.id, name: seller.name });
    });
  }
}
