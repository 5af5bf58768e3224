import { CategoryChanged, ReshelveCategory, ReshelveShop } from '@etalase/catalogue';
import type { EventEnvelope } from '@etalase/kernel';
import { Consumes, type EventConsumer } from '@etalase/platform';
import { SellerChanged, SellerSuspended } from '@etalase/sellers';

interface SellerFact {
  sellerId: string;
}

@Consumes(SellerChanged, 'catalogue.reshelve-changed-shop')
export class ReshelveChangedShop implements EventConsumer<SellerFact> {
  constructor(private readonly reshelve: ReshelveShop) {}

  consume(event: EventEnvelope<SellerFact>): Promise<void> {
    return this.reshelve.execute({ sellerId: event.payload.sellerId });
  }
}

@Consumes(SellerSuspended, 'catalogue.reshelve-suspended-shop')
export class ReshelveSuspendedShop implements EventConsumer<SellerFact> {
  constructor(private readonly reshelve: ReshelveShop) {}

  consume(event: EventEnvelope<SellerFact>): Promise<void> {
    return this.reshelve.execute({ sellerId: event.payload.sellerId });
  }
}

@Consumes(CategoryChanged, 'catalogue.reshelve-category')
export class ReshelveChangedCategory implements EventConsumer<{ categoryId: number }> {
  constructor(private readonly reshelve: ReshelveCategory) {}

  consume(event: EventEnvelope<{ categoryId: number }>): Promise<void> {
    return this.reshelve.execute({ categoryId: event.payload.categoryId });
  }
}
