import { Injectable } from '@nestjs/common';
import { Clock, newId, parsePhone } from '@etalase/kernel';
import { GrantRole } from '@etalase/accounts';
import { Transactions } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { errors } from '../domain/errors';
import { SellerReadsRepository } from '../persistence/seller-reads.repository';
import { SellersRepository } from '../persistence/sellers.repository';
import { newSeller } from '../persistence/new-seller';

const MOST_SHOPS = 5;

export interface NewShop {
  personId: string;
  /** Made on the phone, so that sending it twice opens one shop. */
  id?: string;
  name: string;
  villageCode: string;
  phone: string;
  story?: string;
  openHours?: string;
  isMadeByWomen?: boolean;
  /** Slugs of what it makes. */
  categories?: string[];
}

/** A signed-in person begins a shop: a draft that nobody sees, and the right to work on it. */
@Injectable()
export class OpenShop {
  constructor(
    private readonly transactions: Transactions,
    private readonly sellers: SellersRepository,
    private readonly reads: SellerReadsRepository,
    private readonly regions: RegionDirectory,
    private readonly grantRole: GrantRole,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `sellers.village_unknown`, `sellers.too_many_shops`, `kernel.phone_invalid` */
  async execute(input: NewShop): Promise<{ sellerId: string; slug: string }> {
    if (this.regions.find(input.villageCode)?.level !== 'village') throw errors.make('village_unknown', {}, { field: 'villageCode' });
    const phone = parsePhone(input.phone);
    const now = this.clock.now();
    return this.transactions.run(async () => {
      const owned = await this.reads.shopsOf(input.personId);
      const known = input.id && owned.includes(input.id) ? await this.sellers.find(input.id) : null;
      if (known) return { sellerId: known.id, slug: known.slug };
      if (owned.length >= MOST_SHOPS) throw errors.make('too_many_shops', { max: MOST_SHOPS });
      const seller = newSeller({ ...input, id: input.id ?? newId(), slug: await this.sellers.freeSlug(input.name), phone }, now);
      await this.sellers.insert(seller);
      await this.sellers.addMember(seller.id, input.personId, 'owner', now);
      await this.grantRole.execute({ personId: input.personId, role: 'seller.owner', scopeKind: 'seller', scopeId: seller.id, cause: 'opened shop', grantedBy: input.personId });
      return { sellerId: seller.id, slug: seller.slug };
    });
  }
}
