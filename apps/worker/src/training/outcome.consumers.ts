import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '@etalase/accounts';
import { ProductPublished } from '@etalase/catalogue';
import type { EventEnvelope } from '@etalase/kernel';
import { SellerOrderCompleted } from '@etalase/orders';
import { Consumes, type EventConsumer } from '@etalase/platform';
import { RecordOutcome } from '@etalase/seller-training';

@Injectable()
export class ShopOwners {
  constructor(private readonly people: PeopleDirectory) {}

  async of(sellerId: string): Promise<string[]> {
    return (await this.people.withRole({ roles: ['seller.owner'], scopeKind: 'seller', scopeId: sellerId })).map(({ id }) => id);
  }
}

/** Goods on show and goods sold are what a course was for: its reports count who came so far. */
@Consumes(ProductPublished, 'training.note-listing')
export class ProductWasPublished implements EventConsumer<{ sellerId: string }> {
  constructor(
    private readonly owners: ShopOwners,
    private readonly record: RecordOutcome,
  ) {}

  async consume({ payload, occurredAt }: EventEnvelope<{ sellerId: string }>): Promise<void> {
    await this.record.execute({ personIds: await this.owners.of(payload.sellerId), kind: 'listed', at: new Date(occurredAt) });
  }
}

@Consumes(SellerOrderCompleted, 'training.note-sale')
export class SaleWasCompleted implements EventConsumer<{ part: { sellerId: string } }> {
  constructor(
    private readonly owners: ShopOwners,
    private readonly record: RecordOutcome,
  ) {}

  async consume({ payload, occurredAt }: EventEnvelope<{ part: { sellerId: string } }>): Promise<void> {
    await this.record.execute({ personIds: await this.owners.of(payload.part.sellerId), kind: 'sold', at: new Date(occurredAt) });
  }
}
