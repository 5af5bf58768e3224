import { Injectable } from '@nestjs/common';
import { StorePhoto } from '@etalase/catalogue';
import { Transactions } from '@etalase/platform';
import { readShipment, type Shipment } from '../domain/texts';
import { type SellerAct, WorkSellerOrder } from './work-seller-order';

/** Stores the photo of a receipt, but only for a part of this very shop with the rest filled in: nothing is kept for an act that will be refused. */
@Injectable()
export class KeepReceipt {
  constructor(
    private readonly work: WorkSellerOrder,
    private readonly transactions: Transactions,
    private readonly storePhoto: StorePhoto,
  ) {}

  /** Not inside a transaction: it writes files. @returns the photo's key. @throws DomainError `orders.not_found`, `orders.courier`, or what is wrong with the photo. */
  async execute(act: SellerAct & Shipment): Promise<string | null> {
    if (!act.photo) return null;
    await this.transactions.run(async () => {
      const { part } = await this.work.lock(act);
      readShipment(act, part.shippingKind);
    });
    return (await this.storePhoto.execute({ content: act.photo })).hash;
  }
}
