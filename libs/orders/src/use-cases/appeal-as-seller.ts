import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import type { SellerWorkOrder } from '../domain/views';
import { FileAppeal } from './file-appeal';
import { type SellerAct, WorkSellerOrder } from './work-seller-order';

export interface SellerAppeal extends SellerAct {
  /** Left out where only photos are added to the appeal filed before. */
  text?: string;
  photos: readonly Buffer[];
}

/** The seller does not accept the office's decision: once, inside the window. Photos can be added while nobody has decided. */
@Injectable()
export class AppealAsSeller {
  constructor(
    private readonly transactions: Transactions,
    private readonly work: WorkSellerOrder,
    private readonly fileAppeal: FileAppeal,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `orders.not_found`, `appeal_…`, `complaint_photos`, or what is wrong with a photo. */
  async execute(act: SellerAppeal): Promise<SellerWorkOrder> {
    const text = act.text === undefined ? null : this.fileAppeal.readText(act.text);
    // Asked before the photos are worked on, and again under the lock.
    await this.transactions.run(async () => this.fileAppeal.assertNewOrOwn((await this.work.lock(act)).part, 'seller', this.clock.now()));
    const photoKeys = await this.fileAppeal.storePhotos(act.photos);
    return this.work.once(act, 'appeal', async ({ locked, part, now }) => {
      if (text !== null) return this.fileAppeal.execute({ locked, part, side: 'seller', actor: { kind: 'seller', id: act.by }, text, photoKeys, now });
      await this.fileAppeal.addPhotos(part, 'seller', photoKeys);
      // The part is written too: the shop's phones read what changed by it.
      await this.work.touch(part.id, now);
    });
  }
}
