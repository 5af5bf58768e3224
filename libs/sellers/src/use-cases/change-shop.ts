import { Injectable } from '@nestjs/common';
import { Outbox, type Reach, Transactions } from '@etalase/platform';
import { isWithinReach } from '@etalase/regions';
import { errors } from '../domain/errors';
import { SellerChanged } from '../domain/events';
import type { SellerEntity } from '../persistence/seller.entity';
import { SellersRepository } from '../persistence/sellers.repository';
import { SellerDirectory } from './seller-directory';

/** What every change of a shop shares: the row's lock, the save, and telling whoever shows the shop. */
@Injectable()
export class ChangeShop {
  constructor(
    private readonly transactions: Transactions,
    private readonly sellers: SellersRepository,
    private readonly directory: SellerDirectory,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param change mutates the locked row; it may publish and audit in the same transaction
   * @param within places the caller reaches; a shop elsewhere does not exist. @throws DomainError `sellers.not_found`
   */
  async execute(sellerId: string, change: (seller: SellerEntity) => Promise<void> | void, within: Reach = null): Promise<void> {
    await this.transactions.run(async () => {
      const seller = await this.sellers.lock(sellerId);
      if (!isWithinReach(seller.villageCode, within)) throw errors.make('not_found');
      await change(seller);
      await this.sellers.save(seller);
      // Proofs may have changed while the row did not.
      await this.sellers.touch(sellerId);
      await this.outbox.publish(SellerChanged, { sellerId, name: seller.name });
      this.directory.changed();
    });
  }
}
