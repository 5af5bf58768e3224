import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '@etalase/accounts';
import { ProductPublished } from '@etalase/catalogue';
import type { EventEnvelope } from '@etalase/kernel';
import { SellerOrderCancelled, SellerOrderCompleted, SellerOrderReadyForPickup, SellerOrderShipped } from '@etalase/orders';
import { Consumes, type EventConsumer } from '@etalase/platform';
import { RecordOutcome, RecordShipping } from '@etalase/seller-training';

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

interface Parcel {
  part: { sellerId: string; sellerOrderId: string; shipBy: string | null };
}

/** Whether what was promised left in time. Handed over or brought: the first step out of the house counts. */
@Injectable()
export class Parcels {
  constructor(
    private readonly owners: ShopOwners,
    private readonly record: RecordShipping,
  ) {}

  async note({ part: { sellerId, sellerOrderId, shipBy } }: Parcel, at: string, isSent = true): Promise<void> {
    const isOnTime = isSent && (shipBy === null || Date.parse(at) <= Date.parse(shipBy));
    await this.record.execute({ personIds: await this.owners.of(sellerId), sellerOrderId, at: new Date(at), isOnTime });
  }
}

@Consumes(SellerOrderShipped, 'training.note-shipped')
export class ParcelWasShipped implements EventConsumer<Parcel> {
  constructor(private readonly parcels: Parcels) {}

  consume({ payload, occurredAt }: EventEnvelope<Parcel>): Promise<void> {
    return this.parcels.note(payload, occurredAt);
  }
}

@Consumes(SellerOrderReadyForPickup, 'training.note-ready')
export class ParcelIsReady implements EventConsumer<Parcel> {
  constructor(private readonly parcels: Parcels) {}

  consume({ payload, occurredAt }: EventEnvelope<Parcel>): Promise<void> {
    return this.parcels.note(payload, occurredAt);
  }
}

/** Nobody sent it while there was time. */
@Consumes(SellerOrderCancelled, 'training.note-missed', ({ by }) => by === 'deadline')
export class ParcelWasMissed implements EventConsumer<Parcel> {
  constructor(private readonly parcels: Parcels) {}

  consume({ payload, occurredAt }: EventEnvelope<Parcel>): Promise<void> {
    return this.parcels.note(payload, occurredAt, false);
  }
}
